import { dayLength } from './interventions.js';
import type { Interventions, TeamSchedule } from './interventions.js';
import type { Team } from './teams.js';

/** Teams day by day; when each task begins follows from the order of tasks in its team and from what must be before. */
export class RosterOfTeams {
  readonly instance: Interventions;
  readonly days: Team[][] = [];
  /** End of every task as time since the first day began; 0 where it is not placed. */
  readonly ends: Float64Array;
  readonly givenAway: ReadonlySet<number>;

  constructor(instance: Interventions, givenAway: ReadonlySet<number>) {
    this.instance = instance;
    this.givenAway = givenAway;
    this.ends = new Float64Array(instance.tasks.length);
  }

  copy(): RosterOfTeams {
    const twin = new RosterOfTeams(this.instance, this.givenAway);
    for (const day of this.days)
      twin.days.push(day.map((team) => ({ members: [...team.members], tasks: [...team.tasks] })));
    twin.ends.set(this.ends);
    return twin;
  }

  day(index: number): Team[] {
    while (this.days.length <= index) this.days.push([]);
    return this.days[index] ?? [];
  }

  freeOn(index: number): number[] {
    const busy = new Set(this.day(index).flatMap((team) => team.members));
    return this.instance.technicians.flatMap((technician, person) =>
      busy.has(person) || technician.daysOff.has(index) ? [] : [person],
    );
  }

  /** Times one day; false where it is too short, or a task would come before one it must follow. */
  time(index: number): boolean {
    const { tasks } = this.instance;
    const base = index * dayLength;
    const teams = this.days[index] ?? [];
    for (const team of teams) for (const task of team.tasks) this.ends[task] = Infinity;
    for (let moved = true; moved;) {
      moved = false;
      for (const team of teams) {
        let clock = base;
        for (const task of team.tasks) {
          let begin = clock;
          for (const other of tasks[task]?.before ?? [])
            begin = Math.max(begin, this.ends[other] || Infinity);
          const end = begin + (tasks[task]?.duration ?? 0);
          if (end !== this.ends[task]) {
            this.ends[task] = end;
            moved = true;
          }
          clock = end;
        }
      }
    }
    return teams.every((team) =>
      team.tasks.every((task) => (this.ends[task] ?? Infinity) <= base + dayLength),
    );
  }

  schedule(): TeamSchedule {
    const placed: TeamSchedule['tasks'][number][] = this.instance.tasks.map(() => null);
    this.days.forEach((teams, day) => {
      for (const team of teams)
        for (const task of team.tasks) {
          const start = (this.ends[task] ?? 0) - (this.instance.tasks[task]?.duration ?? 0) - day * dayLength;
          placed[task] = { day, team: [...team.members].sort((a, b) => a - b), start };
        }
    });
    return { tasks: placed };
  }
}
