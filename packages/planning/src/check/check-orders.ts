import type { Plan } from '../model/plan.js';
import type { Order, Problem } from '../model/problem.js';
import { tolerance } from './violation.js';
import type { Violation } from './violation.js';

interface Placed {
  readonly engineer: string;
  readonly role: 'lead' | 'assistant';
  readonly start: number;
  readonly end: number;
}

/** Every order once, planned or named as unplanned; two engineers at once; one order after another. */
export function checkOrders(problem: Problem, orders: ReadonlyMap<string, Order>, plan: Plan): Violation[] {
  const found: Violation[] = [];
  const placed = new Map<string, Placed[]>();
  for (const route of plan.routes)
    for (const stop of route.stops)
      if (stop.kind === 'order') {
        const list = placed.get(stop.order) ?? [];
        list.push({ engineer: route.engineer, role: stop.role, start: stop.start, end: stop.end });
        placed.set(stop.order, list);
        if (!orders.has(stop.order))
          found.push({ rule: 'known', order: stop.order, engineer: route.engineer, detail: 'no such order' });
      }
  const left = new Set(plan.unplanned.map((entry) => entry.order));
  const aside = new Set(plan.brokenPins.filter((pin) => !pin.inRoute).map((pin) => pin.order));
  for (const order of problem.orders) {
    const where = placed.get(order.id) ?? [];
    const leads = where.filter((entry) => entry.role === 'lead').length;
    const named = (left.has(order.id) ? 1 : 0) + (aside.has(order.id) ? 1 : 0);
    if (leads > 1 || (leads === 1 && named > 0) || named > 1)
      found.push({ rule: 'once', order: order.id, detail: 'has more than one place' });
    if (leads === 0 && named === 0) found.push({ rule: 'complete', order: order.id, detail: 'is forgotten' });
    found.push(...checkPair(order, where), ...checkAfter(order, placed));
  }
  return found;
}

function checkPair(order: Order, where: readonly Placed[]): Violation[] {
  const lead = where.find((entry) => entry.role === 'lead');
  const helpers = where.filter((entry) => entry.role === 'assistant');
  const wanted = order.assistant && lead ? 1 : 0;
  const wrong = (detail: string): Violation[] => [{ rule: 'second-engineer', order: order.id, detail }];
  if (helpers.length !== wanted) return wrong(`${helpers.length} assistants instead of ${wanted}`);
  const [helper] = helpers;
  if (!helper || !lead) return [];
  if (helper.engineer === lead.engineer) return wrong('one engineer counts twice');
  return Math.abs(helper.start - lead.start) > tolerance ? wrong('the two do not begin together') : [];
}

function checkAfter(order: Order, placed: ReadonlyMap<string, readonly Placed[]>): Violation[] {
  const own = placed.get(order.id) ?? [];
  if (own.length === 0) return [];
  const begin = Math.min(...own.map((entry) => entry.start));
  return (order.after ?? []).flatMap((id): Violation[] => {
    const before = placed.get(id) ?? [];
    const end = Math.max(...before.map((entry) => entry.end));
    if (before.length > 0 && end <= begin + tolerance) return [];
    const detail = before.length === 0 ? `${id} is not planned` : `${id} ends ${end - begin} s too late`;
    return [{ rule: 'predecessor', order: order.id, detail }];
  });
}
