import type { Interventions } from './interventions.js';

export interface Team {
  members: number[];
  tasks: number[];
}

/** Whether the members have what the tasks need. */
export function covers(
  instance: Interventions,
  members: readonly number[],
  tasks: readonly number[],
): boolean {
  return tasks.every((task) => missing(instance, members, task) === 0);
}

/** How many places of the task's needs the members leave open. */
function missing(instance: Interventions, members: readonly number[], task: number): number {
  const needs = instance.tasks[task]?.needs ?? [];
  let open = 0;
  for (let need = 0; need < needs.length; need++) {
    const wanted = needs[need] ?? 0;
    if (wanted > 0) open += Math.max(0, wanted - able(instance, members, need));
  }
  return open;
}

function able(instance: Interventions, members: readonly number[], need: number): number {
  const domain = Math.floor(need / instance.levels);
  const level = (need % instance.levels) + 1;
  let count = 0;
  for (const person of members) if ((instance.technicians[person]?.skill[domain] ?? 0) >= level) count++;
  return count;
}

/**
 * Adds as few free technicians as it can until the task is covered, the one who helps most first, of equals
 * the one who can least else. Null where the free ones do not suffice.
 */
export function reinforce(
  instance: Interventions,
  members: readonly number[],
  free: readonly number[],
  task: number,
  noise: () => number,
): number[] | null {
  const team = [...members];
  const left = [...free];
  for (let open = missing(instance, team, task); open > 0;) {
    let chosen = -1;
    let best = -Infinity;
    for (const person of left) {
      const help = open - missing(instance, [...team, person], task);
      if (help === 0) continue;
      const breadth = (instance.technicians[person]?.skill ?? []).reduce((sum, level) => sum + level, 0);
      const score = help * 10 - breadth * (0.6 + 0.8 * noise());
      if (score > best) {
        best = score;
        chosen = person;
      }
    }
    if (chosen < 0) return null;
    team.push(chosen);
    left.splice(left.indexOf(chosen), 1);
    open = missing(instance, team, task);
  }
  return prune(instance, team, members, [task]);
}

/** Sends home whoever is not needed, except those in `keep`. */
export function prune(
  instance: Interventions,
  team: readonly number[],
  keep: readonly number[],
  tasks: readonly number[],
): number[] {
  let needed = [...team];
  for (const person of team) {
    if (keep.includes(person)) continue;
    const without = needed.filter((other) => other !== person);
    if (covers(instance, without, tasks)) needed = without;
  }
  return needed;
}
