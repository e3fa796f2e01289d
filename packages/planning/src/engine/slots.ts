// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import type { State } from './state.js';

/** A place in a route where a stop fits, with the moments between which it can begin there. */
export interface Slot {
  readonly route: number;
  readonly after: number;
  readonly storeAfter: number;
  readonly earliest: number;
  readonly latest: number;
  readonly cost: number;
}

/**
 * Every slot of a stop in every route. Used where a second engineer must be there at the same moment, which one
 * best position cannot answer.
 */
export function slots(state: State, stop: number, closed: Uint8Array | null): Slot[] {
  const found: Slot[] = [];
  for (const r of state.model.allowed[stop] as Int32Array)
    if (closed?.[r] !== 1) found.push(...slotsIn(state, stop, r));
  return found;
}

export function slotsIn(state: State, stop: number, r: number): Slot[] {
  const { model } = state;
  const store = model.collectNode[r] as number;
  const base = r * model.partCount;
  const held = (model.needs[stop] ?? []).every(
    (need) =>
      (state.used[base + need.part] as number) + need.quantity <= (model.stock[base + need.part] as number),
  );
  const own = model.mustCollect[stop]?.[model.routes[r]?.engineerIndex ?? 0] === 0 && held;
  const visits = store >= 0 && state.route[store] === r;
  if (!own && store < 0) return [];
  const end = model.endNode[r] as number;
  const found: Slot[] = [];
  const newStore = !own && !visits;
  let stocked = own;
  for (let p = model.startNode[r] as number; p !== end; p = state.next[p] as number) {
    if (visits && p === store) stocked = true;
    if (stocked) push(found, slotAfter(state, stop, r, p, -1));
    if (newStore) push(found, slotAfter(state, stop, r, p, store));
  }
  return found;
}

const push = (list: Slot[], slot: Slot | null): void => {
  if (slot) list.push(slot);
};

/** The stop right after `p`, or right after a new visit to the store that follows `p`. */
function slotAfter(state: State, stop: number, r: number, p: number, store: number): Slot | null {
  const { model, next } = state;
  const { travel, duration } = model;
  const end = model.endNode[r] as number;
  let here = state.place[p] as number;
  let time = (state.start[p] as number) + (duration[p] as number);
  let metres = 0;
  const at = model.place[stop] as number;
  if (store >= 0) {
    const shop = model.place[store] as number;
    time += travel.secondsBetween(here, shop) + (duration[store] as number);
    metres += travel.metresBetween(here, shop);
    here = shop;
  }
  const earliest = state.settle(stop, time + travel.secondsBetween(here, at));
  if (earliest === Infinity) return null;
  metres += travel.metresBetween(here, at);
  // Backward: what follows must still begin in time, pauses at the stop's own place.
  const pauses: number[] = [];
  let n = next[p] as number;
  for (; model.isPause[n] === 1; n = next[n] as number) pauses.push(n);
  const away = travel.secondsBetween(at, state.place[n] as number);
  metres += travel.metresBetween(at, state.place[n] as number);
  let latest = (state.latest[n] as number) - away;
  for (const pause of pauses.reverse()) {
    latest = Math.min(state.hi[pause] as number, latest - (duration[pause] as number));
    if (latest < (state.lo[pause] as number)) return null;
  }
  latest = state.settleBack(stop, latest - (duration[stop] as number));
  if (latest < earliest) return null;
  const was = (state.metres[n] as number) - (state.metres[p] as number);
  const unused = state.count[r] === 0;
  const way = unused ? (state.metres[end] as number) : 0;
  const shift = unused ? (model.shiftPrice[r] as number) : 0;
  const work = (model.workPrice[r] as number) * ((duration[stop] as number) + away);
  const extra = model.extra[stop]?.[r] ?? 0;
  const cost = (model.kmPrice[r] as number) * (metres - was + way) + shift + work + extra;
  return { route: r, after: store >= 0 ? store : p, storeAfter: store >= 0 ? p : -1, earliest, latest, cost };
}
