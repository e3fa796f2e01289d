// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import type { PlannedShift, Stop } from '../model/plan.js';
import type { State } from './state.js';

/**
 * The routes with their times. Work begins as early as it can; the engineer leaves as late as he can without
 * coming back later, unless a promise or another engineer depends on the times.
 */
export function extractRoutes(state: State): PlannedShift[] {
  const routes: PlannedShift[] = [];
  state.count.forEach((stops, r) => {
    if (stops > 0) routes.push(extractRoute(state, r));
  });
  return routes;
}

/** One route with at least one visit. */
export function extractRoute(state: State, r: number): PlannedShift {
  const { model } = state;
  const route = model.routes[r];
  if (!route) throw new RangeError(`no route ${r}`);
  const nodes = onDuty(state, r);
  const { travel } = model;
  const first = nodes[0] as number;
  const origin = route.shift.startPlace;
  const leave = leaveAt(state, r, nodes);
  let place = origin;
  let time = leave;
  let metres = 0;
  const stops: Stop[] = nodes.map((node) => {
    const there = model.isPause[node] === 1 ? place : (model.place[node] as number);
    const arrive = time + travel.secondsBetween(place, there);
    metres += travel.metresBetween(place, there);
    const start = state.settle(node, arrive);
    const end = start + (model.duration[node] as number);
    place = there;
    time = end;
    return stopOf(state, r, node, arrive, start, end);
  });
  const home = model.place[model.endNode[r] as number] as number;
  const back = time + travel.secondsBetween(place, home);
  metres += travel.metresBetween(place, home);
  if (first === undefined) throw new RangeError(`route ${r} has no work`);
  return { engineer: route.engineer.id, shift: route.shift.id, leave, back, metres, stops };
}

/** Sums in another order differ in their last digits; a microsecond earlier is still in time. */
const roundingRoom = 1e-6;

/** The nodes between leaving and coming back: pauses before the first and, where he is home in time, after the last are his own. */
function onDuty(state: State, r: number): number[] {
  const { model, next } = state;
  const end = model.endNode[r] as number;
  const nodes: number[] = [];
  for (let node = next[model.startNode[r] as number] as number; node !== end; node = next[node] as number)
    if (nodes.length > 0 || model.isPause[node] === 0) nodes.push(node);
  for (;;) {
    const last = nodes.at(-1);
    if (last === undefined || model.isPause[last] === 0) return nodes;
    const before = nodes.at(-2) as number;
    const free = (state.start[before] as number) + (model.duration[before] as number);
    const home = model.place[end] as number;
    const back = free + model.travel.secondsBetween(state.place[before] as number, home);
    if (back > (model.hi[last] as number)) return nodes;
    nodes.pop();
  }
}

function leaveAt(state: State, r: number, nodes: readonly number[]): number {
  const { model } = state;
  const first = nodes[0] as number;
  const soonest = (state.start[first] as number) - (state.legSeconds[first] as number);
  const bound = nodes.some((node) => model.isSoft[node] === 1 || (model.bundle[node] ?? null) !== null);
  if (bound) return soonest;
  const last = nodes.at(-1) as number;
  let until = state.start[last] as number;
  for (let index = nodes.length - 2; index >= 0; index--) {
    const node = nodes[index] as number;
    const following = nodes[index + 1] as number;
    const latest = until - (state.legSeconds[following] as number) - (model.duration[node] as number);
    const late = state.settleBack(node, Math.min(latest, state.latest[node] as number));
    until = Math.max(late, state.start[node] as number);
  }
  // Rounding must not make the way begin later than it can.
  const leave = Math.max(soonest, until - (state.legSeconds[first] as number) - roundingRoom);
  return inTime(state, leave, nodes, r) ? leave : soonest;
}

function inTime(state: State, leave: number, nodes: readonly number[], r: number): boolean {
  const { model } = state;
  let place = model.routes[r]?.shift.startPlace ?? 0;
  let time = leave;
  for (const node of nodes) {
    const there = model.isPause[node] === 1 ? place : (model.place[node] as number);
    const start = state.settle(node, time + model.travel.secondsBetween(place, there));
    if (start > (state.latest[node] as number)) return false;
    time = start + (model.duration[node] as number);
    place = there;
  }
  return true;
}

function stopOf(state: State, r: number, node: number, arrive: number, start: number, end: number): Stop {
  const { model } = state;
  if (node === model.collectNode[r]) return { kind: 'collect', arrive, start, end };
  const index = model.pauseIndex[node] as number;
  if (model.isPause[node] === 1)
    return index < 0 ? { kind: 'absence', start, end } : { kind: 'break', index, start, end };
  const info = model.stops[node];
  if (!info) throw new RangeError(`no stop ${node}`);
  return { kind: 'order', order: info.order.id, role: info.role, arrive, start, end };
}
