import type { CostBreakdown, Plan } from '../model/plan.js';

export interface VisitAt {
  readonly engineer: string;
  readonly shift: string;
  readonly start: number;
}

export interface Difference {
  readonly order: string;
  readonly before: VisitAt | null;
  readonly after: VisitAt | null;
}

/** What changes for customers, order by order: another engineer or shift, or a start that differs by more than `tolerance`. */
export function differences(
  before: Pick<Plan, 'routes'>,
  after: Pick<Plan, 'routes'>,
  tolerance: number,
): Difference[] {
  const old = visits(before);
  const now = visits(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((order): Difference[] => {
    const was = old.get(order) ?? null;
    const is = now.get(order) ?? null;
    const same =
      was?.engineer === is?.engineer &&
      was?.shift === is?.shift &&
      Math.abs((was?.start ?? 0) - (is?.start ?? 0)) <= tolerance;
    return same ? [] : [{ order, before: was, after: is }];
  });
}

export function visits(plan: Pick<Plan, 'routes'>): Map<string, VisitAt> {
  const found = new Map<string, VisitAt>();
  for (const { engineer, shift, stops } of plan.routes)
    for (const stop of stops)
      if (stop.kind === 'order' && stop.role === 'lead')
        found.set(stop.order, { engineer, shift, start: stop.start });
  return found;
}

export interface PlanFigures {
  readonly planned: number;
  readonly unplanned: number;
  readonly shifts: number;
  readonly kilometres: number;
  readonly hours: number;
  readonly cost: CostBreakdown;
}

/** Side by side for "what if". */
export function figures(plan: Plan): PlanFigures {
  const sum = (of: (route: Plan['routes'][number]) => number): number =>
    plan.routes.reduce((total, route) => total + of(route), 0);
  return {
    planned: visits(plan).size,
    unplanned: plan.unplanned.length + plan.brokenPins.filter((pin) => !pin.inRoute).length,
    shifts: plan.routes.length,
    kilometres: sum((route) => route.metres) / 1000,
    hours: sum((route) => route.back - route.leave) / 3600,
    cost: plan.cost,
  };
}
