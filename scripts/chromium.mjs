// The browser of the journeys: found on this machine, or installed where that is ours to do (root on Debian or Ubuntu).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './toolchain.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
/** Small, and has every character that the portal shows. */
const CHINESE_FONT = 'fonts-wqy-microhei';
/** A mirror that cannot be reached fails within seconds. */
const APT = [
  '-qq',
  '-o',
  'Acquire::Retries=0',
  '-o',
  'Acquire::http::Timeout=5',
  '-o',
  'Acquire::https::Timeout=5',
];

/**
 * `{ path }` of a browser that runs, or `{ reason }` why there is none. With `install`, it is installed when it is
 * missing; with `font`, so is a font with Chinese characters.
 */
export function ensureChromium({ install = true, font = false } = {}) {
  const found = findChromium();
  const wanted = [...(found ? [] : ['chromium']), ...(needsFont(found, font) ? [CHINESE_FONT] : [])];
  if (wanted.length === 0) return { path: found };
  const refused = install ? installPackages(wanted) : 'it was not asked for';
  const path = findChromium();
  return path ? { path } : { reason: `no Chromium: none on the PATH, and not installed: ${refused}` };
}

/** `AFTERCARE_CHROMIUM`, else the first on the PATH; asked for its version, since some only say where to get one. */
export function findChromium() {
  const named = process.env.AFTERCARE_CHROMIUM;
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...PLACES];
  const files = named ? [named] : folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return files.find((file) => existsSync(file) && /\d+\.\d+/.test(answerOf(file, ['--version'])));
}

/** With a browser that was there before, pictures alone need it. */
function needsFont(found, font) {
  return (font || !found) && answerOf('fc-list', [':lang=zh', 'family']).trim() === '';
}

/** Undefined when it went well, otherwise the reason. */
function installPackages(packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'this machine has no apt';
  if (process.getuid() !== 0) return `not root (apt-get install ${packages.join(' ')} would do it)`;
  say(`installing ${packages.join(' and ')} for the journeys in the browser`);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  // Lists that could not be renewed may still do.
  apt(['update', '-o', 'APT::Update::Error-Mode=any'], 60);
  // Only the download has a limit: an installation is not to be killed half-way.
  return apt([...install, '--download-only'], 300) ?? apt([...install, '--no-download']);
}

function apt(args, withinSeconds) {
  const { status, stderr, error } = spawnSync('apt-get', [...APT, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(withinSeconds ? { timeout: withinSeconds * 1000 } : {}),
  });
  if (status === 0) return undefined;
  const [last] = (stderr ?? '').trim().split('\n').slice(-1);
  return `apt-get ${args[0]}: ${last || error?.message || `exit code ${status}`}`;
}

function answerOf(file, args) {
  return spawnSync(file, args, { encoding: 'utf8', timeout: 30_000 }).stdout ?? '';
}
