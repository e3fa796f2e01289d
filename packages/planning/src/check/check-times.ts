import type { PlannedShift, Stop } from '../model/plan.js';
import type { Engineer, Order, Problem, Shift, TimeSpan } from '../model/problem.js';
import { road } from './road.js';
import { tolerance } from './violation.js';
import type { CheckedRule, Violation } from './violation.js';

/** Follows one engineer through the day with a watch: ways, begins, ends, breaks, absences. */
export function checkTimes(
  problem: Problem,
  orders: ReadonlyMap<string, Order>,
  engineer: Engineer,
  shift: Shift,
  route: PlannedShift,
): Violation[] {
  const found: Violation[] = [];
  const say = (rule: CheckedRule, detail: string, order?: string): void => {
    found.push({ rule, engineer: engineer.id, detail, ...(order === undefined ? {} : { order }) });
  };
  let here = shift.startPlace;
  let clock = route.leave;
  let metres = 0;
  const go = (to: number | null): void => {
    const way = road(problem, here, to);
    clock += way.seconds;
    metres += way.metres;
    here = to ?? here;
  };
  for (const stop of route.stops) {
    const place = placeOf(stop, orders, engineer);
    if (place !== undefined) {
      go(place);
      if ('arrive' in stop && stop.arrive < clock - tolerance)
        say('travel', `arrives ${clock - stop.arrive} s before the way is done`, idOf(stop));
    }
    if (stop.start < clock - tolerance)
      say('sequence', `begins ${clock - stop.start} s too early`, idOf(stop));
    const needed = neededTime(stop, orders, engineer, shift);
    if (needed !== null && Math.abs(stop.end - stop.start - needed) > tolerance)
      say('duration', `takes ${stop.end - stop.start} s instead of ${needed} s`, idOf(stop));
    clock = Math.max(clock, stop.end);
    if (stop.kind === 'order') checkWindow(stop, orders.get(stop.order), say);
  }
  go(shift.endPlace);
  if (route.back < clock - tolerance) say('travel', `is back ${clock - route.back} s too early`);
  if (Math.abs(metres - route.metres) > 1e-6 * Math.max(1, metres)) say('travel', `drives ${metres} m`);
  if (route.leave < shift.from - tolerance) say('shift', 'leaves before the shift begins');
  if (route.back > shift.to + (shift.maxOvertime ?? 0) + tolerance)
    say('shift', 'comes back after the latest end');
  checkLeave(engineer, shift, route, say);
  checkBreaks(engineer, shift, route, say);
  return found;
}

type Say = (rule: CheckedRule, detail: string, order?: string) => void;

const idOf = (stop: Stop): string | undefined => (stop.kind === 'order' ? stop.order : undefined);

function placeOf(stop: Stop, orders: ReadonlyMap<string, Order>, engineer: Engineer): number | undefined {
  if (stop.kind === 'order') return orders.get(stop.order)?.place;
  return stop.kind === 'collect' ? engineer.collectsAt?.place : undefined;
}

function neededTime(
  stop: Stop,
  orders: ReadonlyMap<string, Order>,
  engineer: Engineer,
  shift: Shift,
): number | null {
  if (stop.kind === 'order') return orders.get(stop.order)?.duration ?? null;
  if (stop.kind === 'collect') return engineer.collectsAt?.duration ?? null;
  return stop.kind === 'break' ? (shift.breaks?.[stop.index]?.duration ?? null) : null;
}

function checkWindow(stop: Stop & { kind: 'order' }, order: Order | undefined, say: Say): void {
  if (!order) return;
  const inside = (span: TimeSpan): boolean =>
    stop.start >= span.from - tolerance && stop.start <= span.to + tolerance;
  const pinned = order.pin?.start;
  if (pinned !== undefined) {
    if (Math.abs(stop.start - pinned) > tolerance) say('pin', 'begins at another time than pinned', order.id);
  } else if (order.windows.length > 0 && !order.windows.some(inside))
    say('window', `begins at ${stop.start}, outside every window`, order.id);
}

/** An absence inside the duty must be there as asked, and nothing else may happen meanwhile. */
function checkLeave(engineer: Engineer, shift: Shift, route: PlannedShift, say: Say): void {
  for (const leave of engineer.leave ?? []) {
    const endsShift = leave.to >= shift.to && leave.from > shift.from;
    if (endsShift && route.back > leave.from + tolerance)
      say('leave', 'is back after leave has ended the shift');
    if (leave.from >= route.back - tolerance || leave.to <= route.leave + tolerance) continue;
    const kept = route.stops.some(
      (stop) =>
        stop.kind === 'absence' &&
        Math.abs(stop.start - leave.from) <= tolerance &&
        Math.abs(stop.end - leave.to) <= tolerance,
    );
    if (!kept) say('leave', `is on duty during leave from ${leave.from}`);
  }
}

function checkBreaks(engineer: Engineer, shift: Shift, route: PlannedShift, say: Say): void {
  (shift.breaks ?? []).forEach((rest, index) => {
    const taken = route.stops.filter((stop) => stop.kind === 'break' && stop.index === index);
    const over = rest.latest + rest.duration;
    const waived = (engineer.leave ?? []).some((leave) => leave.from < over && leave.to > rest.earliest);
    const offDuty =
      route.back <= rest.latest + tolerance || route.leave >= rest.earliest + rest.duration - tolerance;
    if (taken.length > 1) say('break', `break ${index} is taken twice`);
    if (taken.length === 0 && !waived && !offDuty) say('break', `break ${index} is not taken`);
    for (const stop of taken)
      if (stop.start < rest.earliest - tolerance || stop.start > rest.latest + tolerance)
        say('break', `break ${index} begins at ${stop.start}, outside its window`);
  });
}
