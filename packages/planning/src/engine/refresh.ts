// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import type { State } from './state.js';

/**
 * Brings a route's figures up to date after its list changed: forward from `first` (the first node whose
 * predecessor changed) and backward from `last` (the last node whose successor changed).
 */
export function refresh(state: State, r: number, first: number, last: number): void {
  state.stamp(r);
  forward(state, first);
  backward(state, last);
  priceRoute(state, r);
}

export function refreshRoute(state: State, r: number): void {
  const { startNode, endNode } = state.model;
  const start = startNode[r] as number;
  const end = endNode[r] as number;
  state.start[start] = state.lo[start] as number;
  state.headTime[start] = 0;
  state.headEarly[start] = state.lo[start] as number;
  state.headLate[start] = state.hi[start] as number;
  state.latest[end] = state.hi[end] as number;
  state.tailTime[end] = 0;
  state.tailEarly[end] = state.lo[end] as number;
  recountParts(state, r);
  refresh(state, r, state.next[start] as number, state.prev[end] as number);
}

function forward(state: State, first: number): void {
  const { start, prev, next, place, legSeconds, legMetres, metres, lo, hi, model } = state;
  const { headTime, headEarly, headLate } = state;
  const { duration, travel, isPause, timed, windows } = model;
  const size = travel.size;
  for (let node = first; node !== -1; node = next[node] as number) {
    const p = prev[node] as number;
    const from = place[p] as number;
    if (isPause[node] === 1) place[node] = from;
    const to = place[node] as number;
    const seconds = travel.seconds
      ? (travel.seconds[from * size + to] as number)
      : travel.secondsBetween(from, to);
    const length = travel.metres
      ? (travel.metres[from * size + to] as number)
      : travel.metresBetween(from, to);
    legSeconds[node] = seconds;
    legMetres[node] = length;
    metres[node] = (metres[p] as number) + length;
    const arrive = (start[p] as number) + (duration[p] as number) + seconds;
    const low = lo[node] as number;
    start[node] = windows[node] ? state.settle(node, arrive) : arrive < low ? low : arrive;
    if (!timed) continue;
    const span = (headTime[p] as number) + seconds;
    const late = headLate[p] as number;
    const wait = Math.max(0, low - (span + late));
    headTime[node] = span + (duration[node] as number) + wait;
    headEarly[node] = Math.max(low - span, headEarly[p] as number) - wait;
    headLate[node] = Math.min((hi[node] as number) - span, late);
  }
}

function backward(state: State, last: number): void {
  const { latest, prev, next, legSeconds, lo, hi, model, tailTime, tailEarly } = state;
  const { duration, timed, windows } = model;
  for (let node = last; node !== -1; node = prev[node] as number) {
    const n = next[node] as number;
    const seconds = legSeconds[n] as number;
    const worked = duration[node] as number;
    const until = (latest[n] as number) - seconds - worked;
    const high = hi[node] as number;
    // Nothing is in time once it would have to begin before its window opens.
    if (windows[node]) latest[node] = state.settleBack(node, until);
    else latest[node] = until >= high ? high : until >= (lo[node] as number) - 1e-9 ? until : -Infinity;
    if (!timed) continue;
    // Latest begin of the node as a segment of its own is its window's end; that of the tail is `latest`.
    const span = worked + seconds;
    const wait = Math.max(0, (tailEarly[n] as number) - (span + high));
    tailTime[node] = span + (tailTime[n] as number) + wait;
    tailEarly[node] = Math.max((tailEarly[n] as number) - span, lo[node] as number) - wait;
  }
}

/** The route's cost from its figures; an unused route costs nothing. */
export function priceRoute(state: State, r: number): void {
  const before = state.cost[r] as number;
  const cost = (state.count[r] as number) > 0 ? usedRouteCost(state, r) : 0;
  state.cost[r] = cost;
  state.total += cost - before;
}

function usedRouteCost(state: State, r: number): number {
  const { model } = state;
  const end = model.endNode[r] as number;
  let cost = (model.shiftPrice[r] as number) + (model.kmPrice[r] as number) * (state.metres[end] as number);
  if (model.timed) {
    const time = state.headTime[end] as number;
    const done = time + (state.headEarly[end] as number);
    const over = Math.max(0, done - (model.shiftEnd[r] as number));
    cost += (model.workPrice[r] as number) * time + (model.overtimePrice[r] as number) * over;
  }
  if (!model.wishful) return cost;
  for (let node = model.startNode[r] as number; node !== end; node = state.next[node] as number) {
    const extra = model.extra[node];
    if (extra) cost += extra[r] as number;
    if (model.isSoft[node] === 1) cost += softCost(state, node, state.start[node] as number);
  }
  return cost;
}

/** Lateness against the promise and the price of another time than was told. */
export function softCost(state: State, node: number, begin: number): number {
  const { due, latePrice, toldStart, movePrice, tolerance } = state.model;
  const late = begin - (due[node] as number);
  const cost = late > 0 ? late * (latePrice[node] as number) : 0;
  return Math.abs(begin - (toldStart[node] as number)) > tolerance
    ? cost + (movePrice[node] as number)
    : cost;
}

/** Parts taken out of the car before the store is visited. */
export function recountParts(state: State, r: number): void {
  const { model, used } = state;
  const base = r * model.partCount;
  used.fill(0, base, base + model.partCount);
  const end = model.endNode[r] as number;
  const store = model.collectNode[r] as number;
  for (let node = model.startNode[r] as number; node !== end; node = state.next[node] as number) {
    if (node === store) return;
    for (const need of model.needs[node] ?? [])
      used[base + need.part] = (used[base + need.part] as number) + need.quantity;
  }
}
