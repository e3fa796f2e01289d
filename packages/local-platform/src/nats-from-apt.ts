import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { isOld, type NatsBinary } from './nats-version.js';
import { runCommand, type Finished } from './run-command.js';

/** Suites that carry nats-server 2.10 or newer and run on older systems too: it needs little but libc. */
const NEWER_SUITE: Readonly<Record<string, { readonly suite: string; readonly component: string }>> = {
  debian: { suite: 'trixie', component: 'main' },
  ubuntu: { suite: 'noble', component: 'universe' },
};

const KEYRINGS = [
  '/usr/share/keyrings/debian-archive-keyring.gpg',
  '/usr/share/keyrings/ubuntu-archive-keyring.gpg',
];

/** No host may hold up a start for long; a slow mirror that does send is given time to. */
const CONNECT_SECONDS = 5;
const TRANSFER_LIMIT_MS = 120_000;

interface Sources {
  readonly binDir: string;
  readonly log: (line: string) => void;
}

/**
 * nats-server from the machine's own package mirror: of a newer suite, else of its own. Nothing is installed, and
 * apt's configuration and lists stay as they are: source list and state are private, the signature check is apt's.
 */
export async function natsFromApt(
  sources: Sources,
  withVersion: (file: string) => Promise<NatsBinary | undefined>,
): Promise<NatsBinary | undefined> {
  const system = readSystem();
  const newer = NEWER_SUITE[system.id];
  if (newer === undefined) return undefined;
  const mirror = await ownMirror();
  if (mirror === undefined) return undefined;
  const own = { suite: system.codename, component: newer.component };
  let best: NatsBinary | undefined;
  for (const { suite, component } of own.suite === newer.suite ? [newer] : [newer, own]) {
    sources.log(`nats-server: asking this machine's package mirror for the package of ${suite}`);
    const file = await download(`${mirror} ${suite} ${component}`, sources);
    best = file === undefined ? undefined : await withVersion(file);
    if (best !== undefined && !isOld(best.version)) break;
  }
  return best;
}

/** Fetches, unpacks, keeps the binary in `binDir`. Undefined when any of it fails; the reason is logged. */
async function download(source: string, { binDir, log }: Sources): Promise<string | undefined> {
  const work = mkdtempSync(join(tmpdir(), 'aftercare-apt-'));
  try {
    const run = async (command: string, args: string[]): Promise<Finished> => {
      const done = await runCommand(command, args, { timeoutMs: TRANSFER_LIMIT_MS, cwd: work });
      if (!done.ok)
        log(`nats-server: ${command} did not succeed: ${done.text.split('\n').slice(-3).join(' ')}`);
      return done;
    };
    const apt = privateApt(work, source);
    if (!(await run('apt-get', [...apt, 'update'])).ok) return undefined;
    if (!(await run('apt-get', [...apt, 'download', 'nats-server'])).ok) return undefined;
    const archive = readdirSync(work).find((name) => name.endsWith('.deb'));
    if (archive === undefined || !(await run('dpkg-deb', ['-x', archive, 'unpacked'])).ok) return undefined;
    const unpacked = join(work, 'unpacked/usr/sbin/nats-server');
    return existsSync(unpacked) ? keep(unpacked, binDir, archive) : undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function privateApt(work: string, source: string): string[] {
  const state = join(work, 'state');
  const cache = join(work, 'cache');
  mkdirSync(join(state, 'lists/partial'), { recursive: true });
  mkdirSync(join(cache, 'archives/partial'), { recursive: true });
  const keyring = KEYRINGS.find((file) => existsSync(file));
  const list = join(work, 'sources.list');
  writeFileSync(list, `deb ${keyring === undefined ? '' : `[signed-by=${keyring}] `}${source}\n`);
  const settings = {
    'Dir::Etc::SourceList': list,
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::State': state,
    'Dir::Cache': cache,
    'Acquire::http::Timeout': CONNECT_SECONDS,
    'Acquire::https::Timeout': CONNECT_SECONDS,
    'Acquire::Retries': 0,
    'Acquire::Languages': 'none',
    // apt's own user could not read a list below a closed home.
    'APT::Sandbox::User': 'root',
    // An update whose download failed must not pass for one with nothing new.
    'APT::Update::Error-Mode': 'any',
    // Never weaker than apt's default, whatever this machine's configuration says.
    'APT::Get::AllowUnauthenticated': 'false',
    'Acquire::AllowInsecureRepositories': 'false',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** Moved into place when whole, and named after its package, e.g. `nats-server-2.10.27-1`. */
function keep(binary: string, binDir: string, archive: string): string {
  const version = /_([\w.]+)/.exec(archive)?.[1] ?? 'unknown';
  mkdirSync(binDir, { recursive: true });
  const kept = join(binDir, `nats-server-${version}`);
  const fresh = join(binDir, `.nats-server-${process.pid}`);
  copyFileSync(binary, fresh);
  chmodSync(fresh, 0o755);
  renameSync(fresh, kept);
  return kept;
}

/** Where this machine gets its packages from; not the mirror of security updates, which has no other suites. */
async function ownMirror(): Promise<string | undefined> {
  const format = '$(REPO_URI)';
  const args = ['indextargets', '--format', format, 'Created-By: Packages'];
  const answer = await runCommand('apt-get', args, { timeoutMs: 10_000 });
  const mirrors = answer.stdout.split('\n').filter((line) => line !== '');
  return mirrors.find((uri) => !uri.includes('security')) ?? mirrors[0];
}

function readSystem(): { id: string; codename: string } {
  const file = '/etc/os-release';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const field = (name: string) => new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(text)?.[1] ?? '';
  return { id: field('ID'), codename: field('VERSION_CODENAME') };
}
