import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  superviseChild,
  type ChildExit,
  type SupervisedChild,
} from '@aftercare/local-platform/supervised-children';
import { freePort } from '@aftercare/local-platform/free-port';
import type { BaseEnv } from '@aftercare/service-kit/base-env';
import { eventually } from '@aftercare/test-kit/eventually';
import type { Weakness } from '@aftercare/test-kit/weak-transports';

/** One service, or the gateway, as an operating system's process, started by its built `main.js` as in production. */
export interface ServiceProcess {
  readonly name: string;
  /** Where it tells its health; the gateway answers everything there. */
  readonly port: number;
  readonly kill9: () => Promise<void>;
  /** Starts it (again), weakened or as it is; does not wait until it is ready. */
  readonly start: (weakness?: Weakness) => Promise<void>;
  readonly ready: () => Promise<void>;
  /** SIGSTOP and SIGCONT. */
  readonly hold: () => void;
  readonly goOn: () => void;
  readonly residentBytes: () => number;
  /** SIGTERM; answers how it ended, undefined when it did not run. */
  readonly stop: () => Promise<ChildExit | undefined>;
  /** One more of the same, on a port of its own; not started yet. */
  readonly another: () => Promise<ServiceProcess>;
}

const apps = fileURLToPath(new URL('../../../', import.meta.url));

export interface ServicePlan {
  readonly name: string;
  readonly env: Pick<BaseEnv, 'NATS_URL' | 'SERVICE_SIGNING_KEY'> & Record<string, unknown>;
  readonly logFolder: string;
  /** It ended by itself, and is started again; `wasReady`: it was past its start. */
  readonly died: (name: string, wasReady: boolean) => void;
}

export async function serviceProcess(plan: ServicePlan): Promise<ServiceProcess> {
  const { name, env, logFolder, died } = plan;
  const port = await freePort();
  const ready = async () =>
    (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok === true;
  let child: SupervisedChild | undefined;
  const running = () => {
    if (!child) throw new Error(`${name} does not run`);
    return child;
  };
  const launch = async (program: readonly string[]): Promise<void> => {
    const launched = await superviseChild({
      command: process.execPath,
      args: [...program],
      cwd: logFolder,
      env: { ...compileCache, ...asText({ ...env, [name === 'gateway' ? 'PORT' : 'HEALTH_PORT']: port }) },
      logFile: logFile(logFolder, name),
      stopSignals: ['SIGTERM', 'SIGKILL'],
    });
    if (stopped) return void (await launched.stop());
    child = launched;
    const isCurrent = () => child === launched;
    const wasReady = untilReady(ready, isCurrent);
    void launched.exited.then(async () => {
      if (!isCurrent()) return; // we have ended it ourselves
      child = undefined;
      died(name, await wasReady);
      await pause(restartAfterMs);
      if (child === undefined && !stopped) await launch(program);
    });
  };
  let stopped = false;
  const end = async (how: (child: SupervisedChild) => unknown) => {
    const ending = child;
    child = undefined;
    if (!ending) return undefined;
    await how(ending);
    return ending.exited;
  };
  return {
    name,
    port,
    start: (weakness) => launch(programOf(name, weakness)),
    kill9: async () => void (await end((one) => one.signal('SIGKILL'))),
    another: () => serviceProcess(plan),
    ready: async () => void (await eventually(ready, { withinMs: 60_000 })),
    hold: () => running().signal('SIGSTOP'),
    goOn: () => running().signal('SIGCONT'),
    residentBytes: () => residentBytes(running().pid),
    stop() {
      stopped = true;
      return end((one) => one.stop());
    },
  };
}

/** As a container's `restart: unless-stopped`. */
const restartAfterMs = 300;

/** Whether this process was ready at some time of its life. */
async function untilReady(ready: () => Promise<boolean>, isCurrent: () => boolean): Promise<boolean> {
  while (isCurrent()) {
    if (await ready()) return true;
    await pause(250);
  }
  return false;
}

export const logFile = (folder: string, service: string): string => join(folder, `${service}.log`);

function programOf(service: string, weakness: Weakness | undefined): readonly string[] {
  const ofChaos = weakness ? 'weak-service.js' : service === 'bell' ? 'bell-main.js' : undefined;
  const file = ofChaos
    ? join(apps, 'e2e', 'dist', ofChaos)
    : join(apps, service === 'gateway' ? service : `${service}-service`, 'dist', 'main.js');
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first`);
  return weakness ? [file, service, weakness] : [file];
}

/** They start hundreds of times. */
const { NODE_COMPILE_CACHE } = process.env;
const compileCache = NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {};

function asText(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

/** As the kernel counts it (Linux); 0 where there is no /proc. */
function residentBytes(pid: number): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return 0;
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) * 1024;
}
