import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { LocalPlatformError } from './local-platform-error.js';
import { runCommand } from './run-command.js';

/**
 * Makes sure that no process of an earlier launcher still works on a data folder. A stale pid file is no
 * obstacle; a server whose supervisor is gone as well is stopped; one that is looked after is left alone, and
 * its folder refused.
 *
 * @param program name of the executable, so that a foreign process with a reused pid is never touched
 * @returns `foreign` when another program has this pid by now
 */
export async function releaseFolder(
  folder: string,
  pid: number,
  program: string,
  log: (line: string) => void,
): Promise<'free' | 'foreign'> {
  const found = await describeProcess(pid);
  if (found === undefined) return 'free';
  if (!found.command.includes(program) || !worksOn(found, folder)) return 'foreign';
  const parent = await describeProcess(found.parent);
  if (parent !== undefined && /supervisor\.[jt]s/.test(parent.command)) {
    throw new LocalPlatformError(
      'DATA_IN_USE',
      `${folder} is in use: ${program} (process ${pid}) of another launcher works on it. Stop that one first.`,
    );
  }
  log(`${program}: stopping process ${pid}, left behind by an earlier start`);
  if (!(await endProcess(pid, 'SIGINT', 5_000)) && !(await endProcess(pid, 'SIGKILL', 2_000))) {
    throw new LocalPlatformError('DATA_IN_USE', `${folder} is in use, and process ${pid} cannot be stopped.`);
  }
  return 'free';
}

interface DescribedProcess {
  readonly parent: number;
  readonly command: string;
  /** Unknown where there is no /proc, or when the process is somebody else's. */
  readonly workingFolder?: string;
}

/** A pid may have been given to another process since; our servers work in their data folder. */
function worksOn(found: DescribedProcess, folder: string): boolean {
  return found.workingFolder === undefined
    ? found.command.includes(folder)
    : found.workingFolder === realpathSync(folder);
}

async function describeProcess(pid: number): Promise<DescribedProcess | undefined> {
  if (existsSync('/proc/self/stat')) return describeFromProc(pid);
  const answer = await runCommand('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { timeoutMs: 5_000 });
  const [, parent, command] = /^\s*(\d+)\s+(.*)$/s.exec(answer.stdout) ?? [];
  return parent === undefined || command === undefined ? undefined : { parent: Number(parent), command };
}

function describeFromProc(pid: number): DescribedProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; state and parent follow the last bracket.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z') return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { parent: Number(parent), command, workingFolder: readlinkSync(`/proc/${pid}/cwd`) };
  } catch {
    return undefined;
  }
}

async function endProcess(pid: number, signal: NodeJS.Signals, withinMs: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch {
    return (await describeProcess(pid)) === undefined;
  }
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    if ((await describeProcess(pid)) === undefined) return true;
    await pause(50);
  }
  return false;
}
