import type { PlannedShift } from '../model/plan.js';
import type { Engineer, Order } from '../model/problem.js';
import type { CheckedRule, Violation } from './violation.js';

/** Skills, certificates, tools, and parts counted down along the route. */
export function checkQualification(
  orders: ReadonlyMap<string, Order>,
  engineer: Engineer,
  dayBegins: number,
  route: PlannedShift,
): Violation[] {
  const found: Violation[] = [];
  const car = new Map<string, number>();
  for (const item of engineer.stock ?? []) car.set(item.part, (car.get(item.part) ?? 0) + item.quantity);
  let visits = 0;
  for (const stop of route.stops) {
    if (stop.kind === 'collect') visits++;
    if (stop.kind !== 'order') continue;
    const order = orders.get(stop.order);
    if (!order) continue;
    const say = (rule: CheckedRule, detail: string): void => {
      found.push({ rule, engineer: engineer.id, order: order.id, detail });
    };
    const wanted = stop.role === 'lead' ? order.skills : order.assistant?.skills;
    for (const { skill, level } of wanted ?? []) {
      const best = Math.max(
        ...(engineer.skills ?? []).map((own) => (own.skill === skill ? own.level : -Infinity)),
      );
      if (best < level) say('skill', `${skill} at level ${level} is needed`);
    }
    if (stop.role === 'assistant') continue;
    if (order.pin?.engineer !== undefined && order.pin.engineer !== engineer.id)
      say('pin', `is pinned to ${order.pin.engineer}`);
    for (const name of order.certificates ?? []) {
      const valid = (engineer.certificates ?? []).filter((held) => held.certificate === name);
      if (valid.every((held) => (held.validUntil ?? Infinity) < dayBegins))
        say('certificate', `${name} is needed`);
    }
    if (visits > 0) continue;
    for (const tool of order.tools ?? [])
      if (!engineer.tools?.includes(tool)) say('tool', `${tool} is not in the car`);
    const missing = (order.parts ?? []).filter((need) => (car.get(need.part) ?? 0) < need.quantity - 1e-9);
    for (const need of missing) say('part', `${need.part} is used up`);
    if (missing.length > 0) continue;
    for (const need of order.parts ?? []) car.set(need.part, (car.get(need.part) ?? 0) - need.quantity);
  }
  if (visits > 0 && !engineer.collectsAt)
    found.push({ rule: 'collect', engineer: engineer.id, detail: 'collects, but has no store' });
  if (visits > 1)
    found.push({ rule: 'collect', engineer: engineer.id, detail: 'collects twice in one shift' });
  return found;
}
