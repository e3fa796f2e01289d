import type { Random } from '../engine/random.js';
import { dayLength, goal } from './interventions.js';
import type { RosterOfTeams } from './roster-of-teams.js';
import { covers, reinforce } from './teams.js';
import type { Team } from './teams.js';

const daysBeyondFirst = 2;
const forgetful = 0.03;

interface Choice {
  readonly day: number;
  readonly team: Team | null;
  readonly members: number[];
  readonly at: number;
}

/** The day and team where the task does the goal least harm; a new team where free technicians allow it. */
export function place(roster: RosterOfTeams, task: number, random: Random): boolean {
  const info = roster.instance.tasks[task];
  if (!info) return false;
  const ready = Math.max(0, ...info.before.map((other) => roster.ends[other] ?? 0));
  let best: Choice | null = null;
  let least = Infinity;
  let lastDay = Infinity;
  const limit = roster.days.length + 60;
  for (let day = Math.floor(ready / dayLength); day <= Math.min(lastDay, limit); day++) {
    for (const choice of choices(roster, task, day, random)) {
      const cost = tryOut(roster, task, choice) + random.next() * 0.5;
      if (cost >= least || random.next() < forgetful) continue;
      least = cost;
      best = choice;
      if (lastDay === Infinity) lastDay = day + daysBeyondFirst;
    }
  }
  if (!best) return false;
  const team = best.team ?? { members: [], tasks: [] };
  if (!best.team) roster.day(best.day).push(team);
  team.members = best.members;
  team.tasks.splice(best.at, 0, task);
  return roster.time(best.day);
}

function choices(roster: RosterOfTeams, task: number, day: number, random: Random): Choice[] {
  const { instance } = roster;
  const free = roster.freeOn(day);
  const noise = (): number => random.next();
  const found: Choice[] = [];
  for (const team of roster.day(day)) {
    const load = team.tasks.reduce((sum, other) => sum + (instance.tasks[other]?.duration ?? 0), 0);
    if (load + (instance.tasks[task]?.duration ?? 0) > dayLength) continue;
    const fits = covers(instance, team.members, [task]);
    const members = fits ? team.members : reinforce(instance, team.members, free, task, noise);
    if (!members) continue;
    for (let at = 0; at <= team.tasks.length; at++) found.push({ day, team, members, at });
  }
  const fresh = reinforce(instance, [], free, task, noise);
  if (fresh) found.push({ day, team: null, members: fresh, at: 0 });
  return found;
}

/** The goal with the task there, and something for people who are bound by it; Infinity where it does not fit. */
function tryOut(roster: RosterOfTeams, task: number, choice: Choice): number {
  const { instance, ends } = roster;
  const teams = roster.day(choice.day);
  const team = choice.team ?? { members: choice.members, tasks: [] };
  if (!choice.team) teams.push(team);
  team.tasks.splice(choice.at, 0, task);
  const fits = roster.time(choice.day) && followersWait(roster, choice.day);
  let cost = Infinity;
  if (fits) {
    const weight = [28, 14, 4, 1][(instance.tasks[task]?.priority ?? 4) - 1] ?? 1;
    const bound = choice.members.length - (choice.team?.members.length ?? 0);
    cost = goal(instance, ends) + 0.1 * weight * (ends[task] ?? 0) + 15 * bound;
  }
  team.tasks.splice(choice.at, 1);
  if (!choice.team) teams.pop();
  ends[task] = 0;
  roster.time(choice.day);
  return cost;
}

/** Tasks of later days must not begin before what they follow; those of the same day are timed together. */
function followersWait(roster: RosterOfTeams, day: number): boolean {
  const { tasks } = roster.instance;
  const moved = new Set((roster.days[day] ?? []).flatMap((team) => team.tasks));
  return tasks.every((task, index) => {
    const end = roster.ends[index] ?? 0;
    if (end === 0 || moved.has(index)) return true;
    return task.before.every(
      (other) => !moved.has(other) || (roster.ends[other] ?? 0) <= end - task.duration,
    );
  });
}
