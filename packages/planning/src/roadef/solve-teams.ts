import { Random } from '../engine/random.js';
import { giveAway, withFollowers } from './give-away.js';
import { goal } from './interventions.js';
import type { Interventions, TeamSchedule } from './interventions.js';
import { place } from './place-task.js';
import { RosterOfTeams } from './roster-of-teams.js';
import { prune } from './teams.js';

export interface TeamOptions {
  readonly seed: number;
  readonly budget: { readonly steps: number } | { readonly seconds: number };
  readonly clock: () => number;
}

/** Ruin and recreate over teams and days; the goal counts last ends, a small share of all ends breaks ties. */
export function solveTeams(
  instance: Interventions,
  options: TeamOptions,
): { schedule: TeamSchedule; goal: number } {
  const random = new Random(options.seed);
  const followers = instance.tasks.map((_, task) => withFollowers(instance, task));
  let current = new RosterOfTeams(instance, giveAway(instance));
  rebuild(
    current,
    instance.tasks.map((_, task) => task),
    random,
    followers,
  );
  let cost = costOf(current);
  let best = current;
  let bestCost = cost;
  const began = options.clock();
  const unit = cost / Math.max(1, instance.tasks.length);
  for (let step = 0; ; step++) {
    const progress =
      'steps' in options.budget
        ? step / options.budget.steps
        : (options.clock() - began) / options.budget.seconds;
    if (progress >= 1) break;
    const trial = current.copy();
    const out = takeOut(trial, random, followers);
    if (!rebuild(trial, out, random, followers)) continue;
    const trialCost = costOf(trial);
    const temperature = unit * 0.5 * 0.002 ** progress;
    if (trialCost >= cost - temperature * Math.log(random.next() || 1e-300)) continue;
    current = trial;
    cost = trialCost;
    if (cost < bestCost - 1e-9) {
      best = current;
      bestCost = cost;
    }
  }
  return { schedule: best.schedule(), goal: goal(instance, best.ends) };
}

function costOf(roster: RosterOfTeams): number {
  const { tasks } = roster.instance;
  let spread = 0;
  tasks.forEach((task, index) => {
    spread += (roster.ends[index] ?? 0) * ([28, 14, 4, 1][task.priority - 1] ?? 1);
  });
  return goal(roster.instance, roster.ends) + (0.05 * spread) / Math.max(1, tasks.length);
}

/** Some tasks at random, or a whole team, or what ends last in its priority; with all that follow them. */
function takeOut(roster: RosterOfTeams, random: Random, followers: readonly number[][]): number[] {
  const { tasks } = roster.instance;
  const seeds: number[] = [];
  const kind = random.next();
  const teams = roster.days.flat().filter((team) => team.tasks.length > 0);
  if (kind < 0.35)
    for (let left = 1 + random.below(2); left > 0; left--)
      seeds.push(...(teams[random.below(teams.length)]?.tasks ?? []));
  if (kind >= 0.35 && kind < 0.5) {
    const priority = 1 + random.below(4);
    const ends = tasks.map((task, index) => (task.priority === priority ? (roster.ends[index] ?? 0) : 0));
    seeds.push(ends.indexOf(Math.max(...ends)));
  }
  if (kind >= 0.9)
    for (const team of roster.days[random.below(roster.days.length)] ?? []) seeds.push(...team.tasks);
  const more = 1 + random.below(Math.min(10, 2 + Math.floor(tasks.length / 8)));
  for (let left = more; left > 0; left--) seeds.push(random.below(tasks.length));
  const out = new Set(seeds.flatMap((task) => followers[task] ?? []));
  for (const task of roster.givenAway) out.delete(task);
  roster.days.forEach((day, index) => {
    const hit = day.filter((team) => team.tasks.some((task) => out.has(task)));
    for (const team of hit) {
      team.tasks = team.tasks.filter((task) => !out.has(task));
      if (team.tasks.length === 0) day.splice(day.indexOf(team), 1);
      else team.members = prune(roster.instance, shuffled(team.members, random), [], team.tasks);
    }
    if (hit.length > 0) roster.time(index);
  });
  for (const task of out) roster.ends[task] = 0;
  return [...out];
}

/** Puts tasks back, those that others wait for first, then by priority with some disorder. */
function rebuild(
  roster: RosterOfTeams,
  out: readonly number[],
  random: Random,
  followers: readonly number[][],
): boolean {
  const { tasks } = roster.instance;
  const weight = [28, 14, 4, 1];
  const rank = new Map(
    out.map((task) => {
      const group = followers[task] ?? [];
      const urgent = Math.max(...group.map((member) => weight[(tasks[member]?.priority ?? 4) - 1] ?? 1));
      const hard =
        (tasks[task]?.duration ?? 0) / 120 +
        (tasks[task]?.needs ?? []).reduce((sum, need) => sum + need, 0) / 10;
      return [task, urgent * (0.3 + random.next()) * (0.5 + hard * random.next() * 2)] as const;
    }),
  );
  const waiting = out.filter((task) => !roster.givenAway.has(task));
  waiting.sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0));
  while (waiting.length > 0) {
    const at = waiting.findIndex((task) =>
      (tasks[task]?.before ?? []).every((other) => !waiting.includes(other)),
    );
    const [task = -1] = waiting.splice(Math.max(0, at), 1);
    if (!place(roster, task, random)) return false;
  }
  return true;
}

function shuffled(list: readonly number[], random: Random): number[] {
  const mixed = [...list];
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    const moved = mixed[index] ?? 0;
    mixed[index] = mixed[other] ?? 0;
    mixed[other] = moved;
  }
  return mixed;
}
