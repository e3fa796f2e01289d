import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const running = z.object({ url: z.string(), mailsUrl: z.string().nullable(), pid: z.number() });

/** Where the platform of a state folder can be reached while it runs. */
export type Running = z.infer<typeof running>;

const fileIn = (folder: string) => join(folder, 'running.json');

export const announceRunning = (folder: string, told: Running): void =>
  writeFileSync(fileIn(folder), JSON.stringify(told));

export const withdrawRunning = (folder: string): void => rmSync(fileIn(folder), { force: true });

/** The platform that runs with this folder; one that was killed does not count. */
export function runningIn(folder: string): Running | undefined {
  if (!existsSync(fileIn(folder))) return undefined;
  const told = running.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  return isAlive(told.pid) ? told : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // no such process: signal 0 only asks
  }
}
