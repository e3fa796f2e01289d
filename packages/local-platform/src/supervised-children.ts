import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalPlatformError } from './local-platform-error.js';
import type { ChildSpec, FromSupervisor, ToSupervisor } from './supervisor-messages.js';

export type { ChildSpec } from './supervisor-messages.js';

export interface ChildExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface SupervisedChild {
  readonly pid: number;
  readonly exited: Promise<ChildExit>;
  /** Polite signal, after `withinMs` the firm one, then SIGKILL; resolves when it is gone. */
  stop(withinMs?: number): Promise<ChildExit>;
  signal(signal: NodeJS.Signals): void;
}

/**
 * Starts a process that does not outlive this one: it runs in its own process group under the supervisor of this
 * process, which stops it when this process ends, even by `kill -9`.
 */
export async function superviseChild(spec: ChildSpec): Promise<SupervisedChild> {
  current ??= new Supervisor();
  return current.start(spec);
}

let current: Supervisor | undefined;

interface Waiting {
  started(pid: number): void;
  failed(error: Error): void;
  exited(exit: ChildExit): void;
  pid?: number;
}

/** One per process, from the first child to the last. */
class Supervisor {
  readonly #process: ChildProcess;
  readonly #children = new Map<number, Waiting>();
  #lastId = 0;

  constructor() {
    // Beside this file: .ts when run from source, .js when built.
    const file = fileURLToPath(new URL(`./supervisor${extname(import.meta.url)}`, import.meta.url));
    this.#process = fork(file, [], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
      cwd: '/',
    });
    // The other end of this channel is our own supervisor.
    this.#process.on('message', (message) => this.#hear(message as FromSupervisor));
    this.#process.once('error', (error) => this.#lost(error.message));
    this.#process.once('exit', () => this.#lost('The supervisor of the child processes ended.'));
  }

  start(spec: ChildSpec): Promise<SupervisedChild> {
    const id = (this.#lastId += 1);
    const { promise: exited, resolve: resolveExit } = Promise.withResolvers<ChildExit>();
    return new Promise((resolve, reject) => {
      this.#children.set(id, {
        started: (pid) => resolve(this.#handle(id, pid, exited)),
        failed: reject,
        exited: resolveExit,
      });
      this.#send({ op: 'spawn', id, spec });
    });
  }

  #handle(id: number, pid: number, exited: Promise<ChildExit>): SupervisedChild {
    return {
      pid,
      exited,
      stop: (withinMs = 15_000) => {
        this.#send({ op: 'stop', id, limits: { politeMs: withinMs, firmMs: 3_000 } });
        return exited;
      },
      signal: (signal) => this.#send({ op: 'signal', id, signal }),
    };
  }

  #hear(news: FromSupervisor): void {
    const child = this.#children.get(news.id);
    if (child === undefined) return;
    if (news.event === 'started') {
      child.pid = news.pid;
      child.started(news.pid);
      return;
    }
    this.#children.delete(news.id);
    if (news.event === 'failed') child.failed(new LocalPlatformError('CHILD_NOT_STARTED', news.message));
    else child.exited({ code: news.code, signal: news.signal });
    if (this.#children.size === 0) this.#release();
  }

  /** Without children there is nothing to supervise, and nothing that should keep this process alive. */
  #release(): void {
    if (current === this) current = undefined;
    this.#process.removeAllListeners('exit');
    if (this.#process.connected) this.#process.disconnect();
    this.#process.unref();
  }

  /** The supervisor was killed: children without one would outlive us, so they are ended here. */
  #lost(message: string): void {
    if (current === this) current = undefined;
    for (const child of this.#children.values()) {
      if (child.pid !== undefined) killQuietly(child.pid);
      child.failed(new LocalPlatformError('CHILD_NOT_STARTED', message));
      child.exited({ code: null, signal: 'SIGKILL' });
    }
    this.#children.clear();
  }

  #send(order: ToSupervisor): void {
    if (this.#process.connected) this.#process.send(order, () => {});
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // Gone already: that is what was wanted. A cast, since errors of node's own calls carry a code.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
