import type { Plan } from '../model/plan.js';
import type { CostPart, Engineer, Order, Problem, Shift } from '../model/problem.js';
import type { Violation } from './violation.js';

/** Adds the bill up again. */
export function checkCost(problem: Problem, orders: ReadonlyMap<string, Order>, plan: Plan): Violation[] {
  const bill = new Map<CostPart, number>();
  const add = (part: CostPart, value: number): void => {
    bill.set(part, (bill.get(part) ?? 0) + value);
  };
  for (const { order } of plan.unplanned) add('unplanned', orders.get(order)?.optionalCost ?? 1000);
  for (const pin of plan.brokenPins)
    if (!pin.inRoute) add('unplanned', orders.get(pin.order)?.optionalCost ?? 1000);
  for (const route of plan.routes) {
    const engineer = problem.engineers.find((each) => each.id === route.engineer);
    const shift = engineer?.shifts.find((each) => each.id === route.shift);
    if (!engineer || !shift) continue;
    const over = Math.max(0, route.back - endOfPay(engineer, shift));
    add('shifts', engineer.costs.perShift);
    add('travel', (engineer.costs.perKm * route.metres) / 1000);
    add('work', (engineer.costs.perHour * (route.back - route.leave)) / 3600);
    add('overtime', (engineer.costs.overtimePerHour * over) / 3600);
    for (const stop of route.stops) {
      const order = stop.kind === 'order' && stop.role === 'lead' ? orders.get(stop.order) : undefined;
      if (!order) continue;
      if (order.promised && stop.start > order.promised.by)
        add('lateness', (order.promised.perHour * (stop.start - order.promised.by)) / 3600);
      if (order.preferredEngineers?.length && !order.preferredEngineers.includes(engineer.id))
        add('wishes', order.wishCost ?? 0);
      const told = problem.told?.find((entry) => entry.order === order.id);
      if (!told || !problem.changePrice) continue;
      const moved = told.engineer !== engineer.id || told.shift !== shift.id;
      if (moved) add('change', problem.changePrice.otherEngineer);
      if (Math.abs(told.start - stop.start) > problem.changePrice.tolerance)
        add('change', problem.changePrice.otherTime);
    }
  }
  // Object.entries loses the key type; a breakdown has exactly these keys.
  return (Object.entries(plan.cost) as [CostPart, number][])
    .filter(([part, value]) => Math.abs((bill.get(part) ?? 0) - value) > 1e-6 * Math.max(1, Math.abs(value)))
    .map(([part, value]) => ({ rule: 'cost', detail: `${part} is ${bill.get(part) ?? 0}, not ${value}` }));
}

/** Leave at the end of a shift ends the paid day before. */
function endOfPay(engineer: Engineer, shift: Shift): number {
  const atEnd = (engineer.leave ?? []).filter((leave) => leave.from < shift.to && leave.to >= shift.to);
  return Math.min(shift.to, ...atEnd.filter((leave) => leave.from > shift.from).map((leave) => leave.from));
}
