import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { superviseChild, type ChildSpec, type SupervisedChild } from '../src/supervised-children.js';

const launcherFile = fileURLToPath(new URL('launcher.mjs', import.meta.url));
const binDir = fileURLToPath(new URL('../../../.aftercare/bin', import.meta.url));
let folder: string;
let launchers: ChildProcess[];
let serverPids: number[];
let children: SupervisedChild[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-test-lp-'));
  launchers = [];
  serverPids = [];
  children = [];
});

afterEach(async () => {
  for (const launcher of launchers) launcher.kill('SIGKILL');
  await Promise.all(children.map((child) => child.stop(100)));
  // A server that is still ending would write into the folder while it is removed.
  await allGone(serverPids, 10_000);
  rmSync(folder, { recursive: true, force: true });
});

async function launch(name: string): Promise<{ launcher: ChildProcess; pids: number[] }> {
  const args = [launcherFile, join(folder, name), binDir];
  const launcher = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  launchers.push(launcher);
  const [line] = await once(createInterface({ input: launcher.stdout }), 'line');
  // Printed by launcher.mjs in this shape.
  const { pids } = JSON.parse(String(line)) as { pids: number[] };
  serverPids.push(...pids);
  return { launcher, pids: [...pids, ...pids.map(parentOf)] };
}

function supervise(script: string, more: Partial<ChildSpec> = {}): Promise<SupervisedChild> {
  return superviseChild({
    command: process.execPath,
    args: ['-e', script],
    cwd: folder,
    env: {},
    logFile: join(folder, 'child.log'),
    stopSignals: ['SIGTERM', 'SIGTERM'],
    ...more,
  }).then((child) => {
    children.push(child);
    return child;
  });
}

test('kill -9 of a launcher leaves neither servers nor supervisor after 10 s, and the next start works', async () => {
  const { launcher, pids } = await launch('a');
  expect(pids.every(isAlive)).toBe(true);
  launcher.kill('SIGKILL');
  await allGone(pids, 10_000);
  const again = await launch('a');
  again.launcher.kill('SIGTERM');
  await allGone(again.pids, 10_000);
});

test('two launchers run side by side; the end of one leaves the other alone', async () => {
  const [a, b] = await Promise.all([launch('a'), launch('b')]);
  a.launcher.kill('SIGKILL');
  await allGone(a.pids, 10_000);
  expect(b.pids.every(isAlive)).toBe(true);
});

test('servers whose launcher and supervisor were both killed are stopped by the next start', async () => {
  const first = await launch('a');
  const [postgres = 0, nats = 0, supervisor = 0] = first.pids;
  process.kill(supervisor, 'SIGSTOP');
  first.launcher.kill('SIGKILL');
  process.kill(supervisor, 'SIGKILL');
  await allGone([supervisor], 5_000);
  expect([postgres, nats].every(isAlive)).toBe(true);
  const second = await launch('a');
  expect([postgres, nats].some(isAlive)).toBe(false);
  expect(second.pids.every(isAlive)).toBe(true);
});

test('a child that takes no notice of polite signals is killed', async () => {
  const child = await supervise(
    "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)",
  );
  await until(() => readFileSync(join(folder, 'child.log'), 'utf8').includes('up'), 5_000);
  const begin = performance.now();
  expect(await child.stop(200)).toEqual({ code: null, signal: 'SIGKILL' });
  expect(performance.now() - begin).toBeGreaterThan(3_000);
});

test('the exit of a child is told, and so is that a program does not exist', async () => {
  const child = await supervise('process.exit(7)');
  expect(await child.exited).toEqual({ code: 7, signal: null });
  await expect(supervise('', { command: join(folder, 'nothing') })).rejects.toMatchObject({
    code: 'CHILD_NOT_STARTED',
  });
});

test('the supervisor outlives Ctrl-C: it takes no notice of SIGINT and has a session of its own', async () => {
  const child = await supervise('setInterval(() => {}, 1000)');
  const supervisor = parentOf(child.pid);
  process.kill(supervisor, 'SIGINT');
  await pause(200);
  expect(isAlive(supervisor)).toBe(true);
  const [, , , session] = statOf(supervisor);
  expect(Number(session)).toBe(supervisor);
});

/** State, parent, group, session. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1]);
}

function isAlive(pid: number): boolean {
  try {
    return statOf(pid)[0] !== 'Z';
  } catch {
    return false;
  }
}

async function allGone(pids: number[], withinMs: number): Promise<void> {
  await until(() => !pids.some(isAlive), withinMs);
}

async function until(condition: () => boolean, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`not within ${withinMs} ms`);
    await pause(50);
  }
}
