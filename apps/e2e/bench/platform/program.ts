import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@aftercare/local-platform/free-port';
import { superviseChild, type SupervisedChild } from '@aftercare/local-platform/supervised-children';
import { eventually } from '@aftercare/test-kit/eventually';

/** One of our programs as a process of its own, started by its built `main.js` as in production. */
export interface Program {
  readonly name: string;
  readonly pid: () => number;
  /** Where it tells health and metrics. */
  readonly url: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** SIGSTOP and SIGCONT. */
  readonly hold: () => void;
  readonly goOn: () => void;
}

/** Clone → apps; this file runs from `apps/e2e/dist/bench/platform` and from `apps/e2e/bench/platform`. */
export const apps = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../../../' : '../../../', import.meta.url),
);

/** `portName`: the variable that says on which port it tells its health. */
export async function program(plan: {
  readonly name: string;
  readonly folder: string;
  readonly portName: 'HEALTH_PORT' | 'PORT';
  readonly env: Readonly<Record<string, unknown>>;
  readonly logFolder: string;
  /** Where it leaves a CPU profile when it ends. */
  readonly profile: string | undefined;
}): Promise<Program> {
  const { name, logFolder } = plan;
  const file = join(apps, plan.folder, 'dist', 'main.js');
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const ready = async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.ok === true;
  let child: SupervisedChild | undefined;
  const running = () => {
    if (!child) throw new Error(`${name} does not run`);
    return child;
  };
  return {
    name,
    url,
    pid: () => running().pid,
    hold: () => running().signal('SIGSTOP'),
    goOn: () => running().signal('SIGCONT'),
    async start() {
      const started = await superviseChild({
        command: process.execPath,
        args: [...profilerFlags(name, plan.profile), file],
        cwd: logFolder,
        env: asText({ ...plan.env, NODE_ENV: 'production', [plan.portName]: port }),
        logFile: logFile(logFolder, name),
        stopSignals: ['SIGTERM', 'SIGKILL'],
      });
      child = started;
      await eventually(ready, { withinMs: 120_000 });
    },
    async stop() {
      await child?.stop();
      child = undefined;
    },
  };
}

export const logFile = (folder: string, name: string): string => join(folder, `${name}.log`);

const profilerFlags = (name: string, folder: string | undefined): readonly string[] =>
  folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}.cpuprofile`] : [];

const asText = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
