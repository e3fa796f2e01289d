import { checkPlan } from '../src/check/check-plan.js';
import { road } from '../src/check/road.js';
import type { Violation } from '../src/check/violation.js';
import type { Plan, PlannedShift, Stop } from '../src/model/plan.js';
import type { Engineer, Order, Problem, Shift } from '../src/model/problem.js';

type Item =
  | {
      readonly kind: 'order';
      readonly order: Order;
      readonly role: 'lead' | 'assistant';
      readonly fixed: number | null;
    }
  | { readonly kind: 'break'; readonly index: number }
  | { readonly kind: 'absence'; readonly from: number; readonly to: number }
  | { readonly kind: 'collect' };

interface Attempt {
  readonly timed: PlannedShift;
  readonly violations: Violation[];
}

/** Whether an engineer could take the order after all: every sequence is tried, the checker judges. */
export function couldTake(
  problem: Problem,
  plan: Plan,
  order: Order,
  engineerId: string,
  alone = false,
): boolean {
  return attempts(problem, plan, order, engineerId, alone).some(({ violations }) => violations.length === 0);
}

export function attempts(
  problem: Problem,
  plan: Plan,
  order: Order,
  engineerId: string,
  alone = false,
): Attempt[] {
  const engineer = problem.engineers.find((each) => each.id === engineerId);
  if (!engineer) return [];
  return engineer.shifts.flatMap((shift) => {
    const route = alone
      ? undefined
      : plan.routes.find((each) => each.engineer === engineerId && each.shift === shift.id);
    const tryOut = (throughStore: boolean): Attempt[] =>
      sequences(problem, engineer, shift, route, order, throughStore).map((items) => {
        const timed = schedule(problem, engineer, shift, items);
        const others = alone ? [] : plan.routes.filter((each) => each !== route);
        return { timed, violations: judge(problem, plan, [...others, timed], [order.id], alone) };
      });
    const direct = tryOut(false);
    // The store is for who lacks something, not a place to wait at.
    const lacking = direct.every(({ violations }) =>
      violations.some(({ rule }) => rule === 'tool' || rule === 'part'),
    );
    return lacking && engineer.collectsAt ? [...direct, ...tryOut(true)] : direct;
  });
}

/** The violations that matter: the bill is another matter, and so are other orders when the order stands alone. */
function judge(
  problem: Problem,
  plan: Plan,
  routes: PlannedShift[],
  added: string[],
  alone: boolean,
): Violation[] {
  const unplanned = plan.unplanned.filter((entry) => !added.includes(entry.order));
  const found = checkPlan(problem, { ...plan, routes, unplanned });
  return found.filter((violation) => {
    const own = violation.order !== undefined && added.includes(violation.order);
    if (violation.rule === 'cost' || (violation.rule === 'second-engineer' && own)) return false;
    if (!alone) return true;
    return violation.order === undefined || (own && violation.rule !== 'predecessor');
  });
}

/** The route as it is, with the new order, its store visit and the breaks in every position. */
function sequences(
  problem: Problem,
  engineer: Engineer,
  shift: Shift,
  route: PlannedShift | undefined,
  order: Order,
  throughStore: boolean,
): Item[][] {
  const linked = new Set(
    problem.orders.flatMap((each) => [
      ...(each.after ?? []),
      ...(each.assistant || each.after ? [each.id] : []),
    ]),
  );
  const visits: Item[] = [];
  let collects = false;
  for (const stop of route?.stops ?? []) {
    if (stop.kind === 'collect') {
      collects = true;
      visits.push({ kind: 'collect' });
    }
    if (stop.kind !== 'order') continue;
    const planned = problem.orders.find((each) => each.id === stop.order);
    const fixed = linked.has(stop.order) ? stop.start : null;
    if (planned) visits.push({ kind: 'order', order: planned, role: stop.role, fixed });
  }
  const pauses: Item[] = [
    ...(shift.breaks ?? []).map((_, index): Item => ({ kind: 'break', index })),
    ...(engineer.leave ?? []).map((leave): Item => ({ kind: 'absence', from: leave.from, to: leave.to })),
  ];
  let lists = everywhere([visits], { kind: 'order', order, role: 'lead', fixed: null });
  if (throughStore && !collects) lists = everywhere(lists, { kind: 'collect' });
  for (const pause of pauses) lists = [...lists, ...everywhere(lists, pause)];
  return lists;
}

const everywhere = (lists: readonly Item[][], item: Item): Item[][] =>
  lists.flatMap((list) =>
    Array.from({ length: list.length + 1 }, (_, at) => [...list.slice(0, at), item, ...list.slice(at)]),
  );

/** As early as it goes, linked orders at their planned moment. A second look with the latest way out is not needed: leaving later never helps. */
function schedule(problem: Problem, engineer: Engineer, shift: Shift, items: readonly Item[]): PlannedShift {
  let from = shift.from;
  for (const leave of [...(engineer.leave ?? [])].sort((a, b) => a.from - b.from))
    if (leave.from <= from && leave.to > from) from = leave.to;
  let clock = from;
  let here = shift.startPlace;
  let metres = 0;
  let leave: number | null = null;
  const stops: Stop[] = [];
  for (const item of items) {
    if (item.kind === 'break') {
      const rest = shift.breaks?.[item.index] ?? { earliest: 0, duration: 0 };
      const start = Math.max(clock, rest.earliest);
      clock = start + rest.duration;
      if (leave !== null) stops.push({ kind: 'break', index: item.index, start, end: clock });
      continue;
    }
    if (item.kind === 'absence') {
      const start = Math.max(clock, item.from);
      clock = start + item.to - item.from;
      if (leave !== null) stops.push({ kind: 'absence', start, end: clock });
      continue;
    }
    const place = item.kind === 'collect' ? (engineer.collectsAt?.place ?? 0) : item.order.place;
    const way = road(problem, here, place);
    let arrive = clock + way.seconds;
    metres += way.metres;
    here = place;
    const start = item.kind === 'order' ? beginOf(item, arrive) : arrive;
    const end =
      start + (item.kind === 'collect' ? (engineer.collectsAt?.duration ?? 0) : item.order.duration);
    if (leave === null) {
      leave = start - way.seconds;
      arrive = start;
    }
    clock = end;
    if (item.kind === 'collect') stops.push({ kind: 'collect', arrive, start, end });
    else stops.push({ kind: 'order', order: item.order.id, role: item.role, arrive, start, end });
  }
  const home = road(problem, here, shift.endPlace);
  const back = clock + home.seconds;
  return {
    engineer: engineer.id,
    shift: shift.id,
    leave: leave ?? from,
    back,
    metres: metres + home.metres,
    stops,
  };
}

function beginOf(item: Item & { kind: 'order' }, arrive: number): number {
  if (item.fixed !== null) return Math.max(arrive, item.fixed);
  const pinned = item.order.pin?.start;
  if (pinned !== undefined) return Math.max(arrive, pinned);
  const window = item.order.windows.find((each) => arrive <= each.to);
  return window ? Math.max(arrive, window.from) : arrive;
}
