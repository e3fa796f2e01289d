// Brings what the repository's commands need: packages, Node 24, built code. Runs on any Node from 18 on.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchParent } from './end-with-parent.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const NEEDED_NODE = 24;

/** Runs `npm ci` when node_modules is not what package-lock.json says. Uses no network otherwise. */
export async function ensureInstalled() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  const noteFile = join(modules, '.aftercare-lock-hash');
  if (existsSync(noteFile) && readFileSync(noteFile, 'utf8') === hash) return;
  if (!isInstalledByHand(JSON.parse(lock))) {
    say('installing the packages of package-lock.json (once; a minute or two)');
    const npm = npmCommand();
    const code = await run(npm.command, [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0)
      giveUp('npm ci did not succeed; its message is above. It needs the package registry once.');
  }
  writeFileSync(noteFile, hash);
}

/** The Node to run everything with: the one that npm installed, else the one that runs this. */
export function node24() {
  const own = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  // Asked, since it may be there and not run: on a system with another C library.
  if (existsSync(own) && majorOf(spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout) >= NEEDED_NODE)
    return own;
  if (majorOf(process.version) >= NEEDED_NODE) return process.execPath;
  return giveUp(
    `Node ${NEEDED_NODE} or newer is needed and is not brought along for ${process.platform}-${process.arch}; ` +
      `this is Node ${process.version}. Install it from https://nodejs.org and start again.`,
  );
}

/** Builds what changed; nothing at all is run when no file changed since the last build. */
export async function ensureBuilt() {
  const noteFile = join(root, '.aftercare', 'build.json');
  const before = fingerprint();
  const last = existsSync(noteFile) ? JSON.parse(readFileSync(noteFile, 'utf8')) : undefined;
  if (last?.fingerprint === before && last.outputs.every((folder) => existsSync(join(root, folder)))) return;
  say('building');
  const turbo = join(modules, 'turbo', 'bin', 'turbo');
  const code = await run(
    node24(),
    [turbo, 'run', 'build', '--output-logs=errors-only'],
    {
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    },
    ['ignore', process.stderr, process.stderr],
  ); // what a command prints for machines must not begin with a build
  if (code !== 0) giveUp('the build did not succeed; its message is above.');
  mkdirSync(dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, JSON.stringify({ fingerprint: fingerprint(), outputs: builtFolders() }));
}

/** Runs a script under Node 24 with the repository's commands on the PATH; yields its exit code. */
export function runNode(args, env = {}) {
  const preload = new URL('./end-with-parent.mjs', import.meta.url).href;
  return run(node24(), ['--import', preload, ...args], { ...env, AFTERCARE_END_WITH_PARENT: '1' });
}

/** Where node keeps what it has compiled: whatever starts a second time does with half the work. */
const compiled = join(root, '.aftercare', 'compiled');

/** Runs a command to its end, passing signals on; yields the exit code as a shell would give it. */
export function run(command, args, env = {}, stdio = 'inherit') {
  const child = spawn(command, args, {
    cwd: root,
    stdio,
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: searchPath(), ...env },
  });
  // A terminal sends Ctrl-C to the child as well, and twice would be once too often.
  const onInterrupt = () => process.stdin.isTTY || child.kill('SIGINT');
  const onTerminate = () => child.kill('SIGTERM');
  const onHangUp = () => child.kill('SIGHUP');
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate).on('SIGHUP', onHangUp);
  watchParent(onTerminate);
  return new Promise((resolve) => {
    const done = (code) => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate).off('SIGHUP', onHangUp);
      resolve(code);
    };
    child.once('error', (error) => {
      say(`${command} cannot be run: ${error.message}`);
      done(127);
    });
    child.once('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

export function say(line) {
  process.stderr.write(`aftercare: ${line}\n`);
}

export function giveUp(line) {
  say(line);
  process.exit(1);
}

function searchPath() {
  return [join(modules, '.bin'), process.env.PATH].filter(Boolean).join(delimiter);
}

function majorOf(version) {
  return Number(/^v?(\d+)/.exec(version ?? '')?.[1] ?? 0);
}

/** npm knows where it is when it runs us; otherwise it is looked for on the PATH. */
function npmCommand() {
  const file = process.env.npm_execpath;
  return file && /npm-cli\.c?js$/.test(file)
    ? { command: process.execPath, args: [file] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/** Whether an `npm install` or `npm ci` of somebody else left exactly what the lock file says. */
function isInstalledByHand(lock) {
  const file = join(modules, '.package-lock.json');
  if (!existsSync(file)) return false;
  const installed = JSON.parse(readFileSync(file, 'utf8')).packages;
  const same = (a, b) =>
    a?.version === b?.version && a?.integrity === b?.integrity && a?.resolved === b?.resolved;
  return (
    Object.entries(installed).every(([path, entry]) => same(entry, lock.packages[path])) &&
    Object.entries(lock.packages).every(
      // Workspaces have no entry of their own there; optional packages are for other platforms.
      ([path, entry]) => !path.includes('node_modules') || entry.optional || entry.peer || path in installed,
    )
  );
}

/** Names, times and sizes of everything that a build reads. */
function fingerprint() {
  const hash = createHash('sha256').update(process.arch);
  for (const path of ['package-lock.json', '.swcrc', 'tsconfig.json', 'turbo.json'])
    note(hash, join(root, path));
  for (const folder of ['packages', 'apps']) walk(join(root, folder), (file) => note(hash, file));
  return hash.digest('hex');
}

function note(hash, file) {
  const { mtimeMs, size } = statSync(file);
  hash.update(`${file}\0${mtimeMs}\0${size}\n`);
}

const NOT_SOURCE = new Set(['node_modules', 'dist', '.turbo', '.aftercare', 'coverage']);

function walk(folder, visit) {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NOT_SOURCE.has(entry.name)) continue;
    if (entry.isDirectory()) walk(join(folder, entry.name), visit);
    else if (entry.isFile()) visit(join(folder, entry.name));
  }
}

/** Removed by hand, they have to be built again although no source changed. */
function builtFolders() {
  return ['packages', 'apps'].flatMap((kind) =>
    readdirSync(join(root, kind))
      .map((name) => `${kind}/${name}/dist`)
      .filter((folder) => existsSync(join(root, folder))),
  );
}
