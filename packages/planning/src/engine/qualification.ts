import type { Engineer, Order, SkillLevel } from '../model/problem.js';
import { ruleCode } from '../model/rules.js';
import type { Rule } from '../model/rules.js';
import type { RouteInfo, StopInfo } from './model.js';

/** Every rule that forbids the stop on the route whatever else is planned, in the order of `rules`. */
export function staticRules(stop: StopInfo, route: RouteInfo): Rule[] {
  const { order } = stop;
  const failed: Rule[] = [];
  if (stop.role === 'lead' && order.pin?.engineer !== undefined && order.pin.engineer !== route.engineer.id)
    failed.push('pin');
  failed.push(...missingQualifications(stop, route.engineer, route.from));
  if (route.onLeave) failed.push('leave');
  else if (!meetsShift(order, route.from, route.latestEnd)) {
    const { from, to } = route.shift;
    const wholeShift = meetsShift(order, from, to + (route.shift.maxOvertime ?? 0));
    failed.push(wholeShift ? 'leave' : 'shift');
  }
  return failed;
}

export function firstCode(stop: StopInfo, route: RouteInfo): number {
  const [first] = staticRules(stop, route);
  return first === undefined ? 0 : ruleCode(first);
}

function missingQualifications(stop: StopInfo, engineer: Engineer, day: number): Rule[] {
  const { order } = stop;
  const failed: Rule[] = [];
  const assistant = stop.role === 'assistant';
  const skills = assistant ? (order.assistant?.skills ?? []) : (order.skills ?? []);
  if (!skills.every((need) => hasSkill(engineer, need))) failed.push('skill');
  if (assistant) return failed;
  if (!(order.certificates ?? []).every((name) => holds(engineer, name, day))) failed.push('certificate');
  if (engineer.collectsAt !== undefined) return failed;
  if (!(order.tools ?? []).every((tool) => (engineer.tools ?? []).includes(tool))) failed.push('tool');
  if (lacksParts(order, engineer)) failed.push('part');
  return failed;
}

export function lacksParts(order: Order, engineer: Engineer): boolean {
  return (order.parts ?? []).some((need) => {
    const held = (engineer.stock ?? []).find((item) => item.part === need.part)?.quantity ?? 0;
    return need.quantity > held;
  });
}

const hasSkill = (engineer: Engineer, need: SkillLevel): boolean =>
  (engineer.skills ?? []).some((skill) => skill.skill === need.skill && skill.level >= need.level);

const holds = (engineer: Engineer, name: string, day: number): boolean =>
  (engineer.certificates ?? []).some(
    (held) => held.certificate === name && (held.validUntil === undefined || held.validUntil >= day),
  );

/** Work must begin inside a window and end before the shift must be over. */
function meetsShift(order: Order, from: number, latestEnd: number): boolean {
  const last = latestEnd - order.duration;
  const pinned = order.pin?.start;
  if (pinned !== undefined) return pinned >= from && pinned <= last;
  if (order.windows.length === 0) return from <= last;
  return order.windows.some((window) => window.to >= from && window.from <= last);
}
