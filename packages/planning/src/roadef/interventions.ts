/** The technicians and interventions of the ROADEF challenge 2007; a day has 120 units. */
export interface Interventions {
  readonly domains: number;
  readonly levels: number;
  readonly budget: number;
  readonly tasks: readonly Task[];
  readonly technicians: readonly Technician[];
}

export interface Task {
  readonly duration: number;
  readonly before: readonly number[];
  readonly priority: number;
  /** The price of giving it to another company. */
  readonly price: number;
  /** How many technicians of at least a level of a domain are needed: `[domain * levels + level]`. */
  readonly needs: readonly number[];
}

export interface Technician {
  readonly skill: readonly number[];
  readonly daysOff: ReadonlySet<number>;
}

export interface TeamSchedule {
  /** Task by task; null where it was given away. Days and technicians count from 0. */
  readonly tasks: readonly (PlacedTask | null)[];
}

export interface PlacedTask {
  readonly day: number;
  readonly team: readonly number[];
  readonly start: number;
}

export const dayLength = 120;
const weights = [28, 14, 4];

/** 28, 14 and 4 times the end of the last task of priority 1, 2 and 3, and once the end of all. */
export function goal(instance: Interventions, ends: ArrayLike<number>): number {
  const last = [0, 0, 0];
  let all = 0;
  instance.tasks.forEach((task, index) => {
    const end = ends[index] ?? 0;
    all = Math.max(all, end);
    if (task.priority <= 3) last[task.priority - 1] = Math.max(last[task.priority - 1] ?? 0, end);
  });
  return weights.reduce((sum, weight, index) => sum + weight * (last[index] ?? 0), all);
}

export function endsOf(instance: Interventions, schedule: TeamSchedule): number[] {
  return schedule.tasks.map((placed, index) =>
    placed ? placed.day * dayLength + placed.start + (instance.tasks[index]?.duration ?? 0) : 0,
  );
}
