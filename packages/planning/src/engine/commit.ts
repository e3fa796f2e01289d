// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { recountParts, refresh, refreshRoute } from './refresh.js';
import type { State } from './state.js';

/** Puts a stop (and the visit to the store it needs) where the evaluator found it. */
export function put(state: State, stop: number, r: number, after: number, storeAfter: number): void {
  const { model } = state;
  const store = model.collectNode[r] as number;
  if (storeAfter >= 0) state.link(store, storeAfter);
  state.link(stop, after);
  state.count[r] = (state.count[r] as number) + 1;
  if (model.isSoft[stop] === 1) state.softCount[r] = (state.softCount[r] as number) + 1;
  state.total -= model.absence[stop] as number;
  if (store >= 0 || model.partCount > 0) takeParts(state, stop, r, store);
  if (storeAfter >= 0) {
    refreshRoute(state, r);
    return;
  }
  // Pauses behind the stop are now taken at its place: their ways on have changed too.
  let last = stop;
  while (model.isPause[state.next[last] as number] === 1) last = state.next[last] as number;
  refresh(state, r, stop, last);
}

function takeParts(state: State, stop: number, r: number, store: number): void {
  if (store >= 0 && state.route[store] === r) recountParts(state, r);
  else changeParts(state, stop, r, 1);
}

function changeParts(state: State, stop: number, r: number, sign: number): void {
  const { model, used } = state;
  const base = r * model.partCount;
  for (const need of model.needs[stop] ?? [])
    used[base + need.part] = (used[base + need.part] as number) + sign * need.quantity;
}

/** Takes a stop out of its list; the caller refreshes the route, and knows where the stop goes. */
export function pull(state: State, stop: number): number {
  const { model } = state;
  const r = state.route[stop] as number;
  state.unlink(stop);
  state.count[r] = (state.count[r] as number) - 1;
  if (model.isSoft[stop] === 1) state.softCount[r] = (state.softCount[r] as number) - 1;
  state.total += model.absence[stop] as number;
  state.lo[stop] = model.lo[stop] as number;
  state.hi[stop] = model.hi[stop] as number;
  return r;
}

/** Stops that lose their tools or parts when the route no longer visits the store, in order. */
export function needingStore(state: State, r: number): number[] {
  const { model } = state;
  const store = model.collectNode[r] as number;
  const end = model.endNode[r] as number;
  if (store < 0 || state.route[store] !== r) return [];
  recountParts(state, r);
  const base = r * model.partCount;
  const used = state.used.slice(base, base + model.partCount);
  const engineer = model.routes[r]?.engineerIndex ?? 0;
  const needing: number[] = [];
  for (let node = state.next[store] as number; node !== end; node = state.next[node] as number) {
    if (node >= model.stops.length) continue;
    const needs = model.needs[node] ?? [];
    const held = needs.every(
      (need) => (used[need.part] as number) + need.quantity <= (model.stock[base + need.part] as number),
    );
    if (model.mustCollect[node]?.[engineer] === 1 || !held) needing.push(node);
    else for (const need of needs) used[need.part] = (used[need.part] as number) + need.quantity;
  }
  return needing;
}
