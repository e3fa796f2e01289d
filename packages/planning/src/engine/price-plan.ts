import type { CostBreakdown, PlannedShift } from '../model/plan.js';
import type { CostPart, Order, Problem } from '../model/problem.js';
import { absenceOf, partWeights } from './goals.js';
import { compileRoutes } from './compile-routes.js';
import type { RouteInfo } from './model.js';

/** What the plan costs, part by part, in the problem's own prices. */
export function pricePlan(
  problem: Problem,
  routes: readonly PlannedShift[],
  unplanned: readonly string[],
): CostBreakdown {
  const cost: Record<CostPart, number> = {
    unplanned: 0,
    lateness: 0,
    shifts: 0,
    travel: 0,
    work: 0,
    overtime: 0,
    wishes: 0,
    change: 0,
  };
  const orders = new Map(problem.orders.map((order) => [order.id, order]));
  const infos = new Map(
    compileRoutes(problem).map((info) => [`${info.engineer.id}\n${info.shift.id}`, info]),
  );
  for (const id of unplanned) {
    const order = orders.get(id);
    if (order) cost.unplanned += absenceOf(order);
  }
  for (const route of routes) {
    const info = infos.get(`${route.engineer}\n${route.shift}`);
    if (!info) throw new RangeError(`no shift ${route.shift} of ${route.engineer}`);
    addShift(cost, route, info);
    for (const stop of route.stops) {
      const order = stop.kind === 'order' && stop.role === 'lead' ? orders.get(stop.order) : undefined;
      if (order && stop.kind === 'order') addOrder(cost, problem, order, route, stop.start);
    }
  }
  return cost;
}

function addShift(cost: Record<CostPart, number>, route: PlannedShift, info: RouteInfo): void {
  const { costs } = info.engineer;
  cost.shifts += costs.perShift;
  cost.travel += (route.metres / 1000) * costs.perKm;
  cost.work += ((route.back - route.leave) / 3600) * costs.perHour;
  cost.overtime += (Math.max(0, route.back - info.to) / 3600) * costs.overtimePerHour;
}

function addOrder(
  cost: Record<CostPart, number>,
  problem: Problem,
  order: Order,
  route: PlannedShift,
  start: number,
): void {
  if (order.promised)
    cost.lateness += (Math.max(0, start - order.promised.by) / 3600) * order.promised.perHour;
  const preferred = order.preferredEngineers ?? [];
  if (preferred.length > 0 && !preferred.includes(route.engineer)) cost.wishes += order.wishCost ?? 0;
  const price = problem.changePrice;
  const told = price && problem.told?.find((entry) => entry.order === order.id);
  if (!price || !told) return;
  if (told.engineer !== route.engineer || told.shift !== route.shift) cost.change += price.otherEngineer;
  if (Math.abs(start - told.start) > price.tolerance) cost.change += price.otherTime;
}

/** One number for comparisons: ranks weighed against each other. */
export function worth(problem: Problem, cost: CostBreakdown): number {
  const weights = partWeights(problem);
  // Object.entries loses the key type; a breakdown has exactly these keys.
  return (Object.entries(cost) as [CostPart, number][]).reduce(
    (sum, [part, value]) => sum + weights[part] * value,
    0,
  );
}
