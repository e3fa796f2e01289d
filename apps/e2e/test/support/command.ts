import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '@aftercare/local-platform/free-port';
import { eventually } from '@aftercare/test-kit/eventually';

const main = fileURLToPath(new URL('../../../cli/dist/main.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly out: () => string;
  readonly ended: Promise<Ended>;
}

/** A program of ours as people run it: a process of its own, built. */
export function startProgram(file: string, args: readonly string[], environment: object = {}): Running {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, out: () => out, ended };
}

/** `aftercare <command> …` */
export const startCli = (args: readonly string[], environment: object = {}): Running =>
  startProgram(main, args, environment);

/** To its end, which must be a good one; answers what it printed. */
export async function cli(...args: string[]): Promise<string> {
  const { code, out, err } = await startCli(args).ended;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${err}`);
  return out.trim();
}

export interface CliPlatform {
  readonly url: string;
  readonly mailsUrl: string;
  readonly stop: () => Promise<void>;
}

/** `npm start` with a state folder, once it is ready. */
export async function startCliPlatform(stateFolder: string, environment: object = {}): Promise<CliPlatform> {
  const PORT = String(await freePort());
  const running = startCli(['start', '--state', stateFolder], { PORT, ...environment });
  let gone: Ended | undefined;
  void running.ended.then((ended) => (gone = ended));
  const stop = async () => {
    running.child.kill('SIGINT');
    await running.ended;
  };
  try {
    const [, mailsUrl = ''] = await eventually(
      () => (gone ? ['', 'gone'] : (/^mails: (\S+)$/m.exec(running.out()) ?? undefined)),
      { withinMs: 90_000 },
    );
    if (gone) throw new Error(`start ended with ${gone.code}: ${gone.err}`);
    return { url: `http://127.0.0.1:${PORT}`, mailsUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
