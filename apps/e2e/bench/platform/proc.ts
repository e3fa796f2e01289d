import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts CPU time in ticks of 10 ms (`getconf CLK_TCK` on every Linux that Node runs on). */
const msPerTick = 10;

/** What the kernel (Linux) knows of a process and of everything that it has started. */
function familyOf(pid: number): readonly number[] {
  const childrenOf = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    const parent = Number(stat?.[1]);
    if (stat) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), Number(name)]);
  }
  const family: number[] = [];
  for (const waiting = [pid]; waiting.length > 0;) {
    const next = waiting.pop() ?? pid;
    family.push(next);
    waiting.push(...(childrenOf.get(next) ?? []));
  }
  return family;
}

/** CPU time that a process and its children have used so far, those that have ended included. */
export function cpuMsOf(pid: number): number {
  const [own, ...children] = familyOf(pid);
  const ticks = [
    ...(statOf(own ?? pid)?.slice(11, 15) ?? []),
    ...children.flatMap((child) => statOf(child)?.slice(11, 13) ?? []),
  ];
  return ticks.reduce((sum, value) => sum + Number(value), 0) * msPerTick;
}

/** Memory of a process and its children; what several of them share counts once. */
export function pssBytesOf(pid: number): number {
  return familyOf(pid).reduce((sum, member) => sum + kilobytesIn(`/proc/${member}/smaps_rollup`, 'Pss'), 0);
}

function kilobytesIn(file: string, name: string): number {
  const text = readOrNothing(file);
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0) * 1024;
}

/** The fields of /proc/PID/stat after the name of the program, which may hold spaces: state, parent, … */
function statOf(pid: number): readonly string[] | undefined {
  const text = readOrNothing(`/proc/${pid}/stat`);
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}
