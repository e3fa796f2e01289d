import type { Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { checkCost } from './check-cost.js';
import { checkOrders } from './check-orders.js';
import { checkQualification } from './check-qualification.js';
import { checkTimes } from './check-times.js';
import type { Violation } from './violation.js';

/**
 * Whether a plan keeps every rule. Shares no code with the solver: it reads the problem and the plan alone.
 * Pins that break a rule must be reported in the plan, and only what is really broken may be reported.
 */
export function checkPlan(problem: Problem, plan: Plan): Violation[] {
  const orders = new Map(problem.orders.map((order) => [order.id, order]));
  const found: Violation[] = [];
  const shiftsSeen = new Set<string>();
  for (const route of plan.routes) {
    const engineer = problem.engineers.find((each) => each.id === route.engineer);
    const shift = engineer?.shifts.find((each) => each.id === route.shift);
    if (!engineer || !shift) {
      found.push({ rule: 'known', engineer: route.engineer, detail: `no such shift: ${route.shift}` });
      continue;
    }
    const key = JSON.stringify([route.engineer, route.shift]);
    if (shiftsSeen.has(key))
      found.push({ rule: 'once', engineer: engineer.id, detail: 'a shift has two routes' });
    shiftsSeen.add(key);
    found.push(...checkTimes(problem, orders, engineer, shift, route));
    found.push(...checkQualification(orders, engineer, dayBegins(engineer.leave ?? [], shift.from), route));
  }
  found.push(...checkOrders(problem, orders, plan), ...checkCost(problem, orders, plan));
  return withoutReportedPins(found, plan);
}

const overruled = new Set(['skill', 'certificate', 'tool', 'part']);

function withoutReportedPins(found: readonly Violation[], plan: Plan): Violation[] {
  const inRoute = plan.brokenPins.filter((pin) => pin.inRoute);
  const reported = (violation: Violation): boolean =>
    overruled.has(violation.rule) &&
    inRoute.some((pin) => pin.order === violation.order && pin.rules.some((rule) => rule === violation.rule));
  const untrue = inRoute.flatMap((pin) =>
    pin.rules
      .filter((rule) => !found.some((violation) => violation.order === pin.order && violation.rule === rule))
      .filter((rule) => overruled.has(rule))
      .map((rule): Violation => ({
        rule: 'report',
        order: pin.order,
        detail: `${rule} is reported, but not broken`,
      })),
  );
  return [...found.filter((violation) => !reported(violation)), ...untrue];
}

/** Leave at the begin of a shift lets the day begin later; certificates are asked for then. */
function dayBegins(leave: readonly { from: number; to: number }[], from: number): number {
  let begin = from;
  for (const span of [...leave].sort((a, b) => a.from - b.from))
    if (span.from <= begin && span.to > begin) begin = span.to;
  return begin;
}
