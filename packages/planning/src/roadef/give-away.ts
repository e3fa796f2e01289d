import type { Interventions } from './interventions.js';

/** Tasks for other companies within the budget: much work for little money, and with a task all that follow it. */
export function giveAway(instance: Interventions): Set<number> {
  const given = new Set<number>();
  let left = instance.budget;
  const groups = instance.tasks.map((_, task) => withFollowers(instance, task));
  const relief = (group: readonly number[]): number =>
    group.reduce((sum, task) => sum + work(instance, task), 0) / Math.max(1, priceOf(instance, group));
  for (const group of groups.sort((a, b) => relief(b) - relief(a))) {
    const more = group.filter((task) => !given.has(task));
    const price = priceOf(instance, more);
    if (more.length === 0 || price > left) continue;
    left -= price;
    for (const task of more) given.add(task);
  }
  return given;
}

export function withFollowers(instance: Interventions, task: number): number[] {
  const group = new Set([task]);
  for (const member of group)
    instance.tasks.forEach((other, index) => {
      if (other.before.includes(member)) group.add(index);
    });
  return [...group];
}

const priceOf = (instance: Interventions, group: readonly number[]): number =>
  group.reduce((sum, task) => sum + (instance.tasks[task]?.price ?? 0), 0);

/** Time times people, roughly: the biggest need of a domain says how many must come. */
function work(instance: Interventions, index: number): number {
  const task = instance.tasks[index];
  if (!task) return 0;
  return task.duration * Math.max(1, ...task.needs);
}
