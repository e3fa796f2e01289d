// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { refreshRoute } from './refresh.js';
import type { SingleInsert } from './single-insert.js';
import type { State } from './state.js';
import { pairIn } from './pair.js';

/**
 * Stops whose times hang together go in one after the other, the earlier first. Every one that is in narrows
 * its own and the next one's window, so that later insertions elsewhere cannot break the order.
 */
export function bundleIn(single: SingleInsert, state: State, bundle: readonly number[]): boolean {
  const { model } = state;
  const waiting = bundle.filter(
    (stop) => model.stops[stop]?.role === 'lead' && (state.route[stop] as number) < 0,
  );
  for (let round = waiting.length; round > 0 && waiting.length > 0; round--) {
    for (const stop of waiting.slice()) {
      const earlier = model.before[stop] ?? [];
      if (earlier.some((other) => other >= 0 && waiting.includes(other))) continue;
      waiting.splice(waiting.indexOf(stop), 1);
      insertLinked(single, state, stop);
    }
  }
  return bundle.every((stop) => (state.route[stop] as number) >= 0);
}

export function insertLinked(single: SingleInsert, state: State, stop: number): boolean {
  const { model } = state;
  const earlier = model.before[stop] ?? [];
  if (earlier.some((other) => other < 0 || (state.route[other] as number) < 0)) return false;
  const partner = model.partner[stop] as number;
  const low = model.lo[stop] as number;
  const release = holdEarlier(state, earlier);
  const ready = Math.max(low, ...earlier.map((other) => endOf(state, other)));
  state.lo[stop] = ready;
  if (partner >= 0) {
    state.lo[partner] = ready;
    state.hi[partner] = state.hi[stop] as number;
  }
  const done = partner >= 0 ? pairIn(single, state, stop, partner) : single.insert(state, stop);
  release();
  if (!done) {
    state.lo[stop] = low;
    return false;
  }
  if (earlier.length > 0) separate(state, stop, earlier);
  return true;
}

/** Orders that must be before may not be pushed back by what follows them. Gives the way to let them go again. */
export function holdEarlier(state: State, earlier: readonly number[]): () => void {
  const held = earlier.flatMap((lead) => {
    const nodes = [lead, state.model.partner[lead] ?? -1].filter((node) => node >= 0);
    return nodes.map((node) => ({ node, high: state.hi[node] as number }));
  });
  for (const { node } of held) narrow(state, node, state.lo[node] as number, state.start[node] as number);
  return () => {
    for (const { node, high } of held) narrow(state, node, state.lo[node] as number, high);
  };
}

/** The later order keeps its begin as the earliest; the earlier ones must end by then. */
function separate(state: State, stop: number, earlier: readonly number[]): void {
  const { model } = state;
  const begin = state.start[stop] as number;
  for (const node of [stop, model.partner[stop] as number])
    if (node >= 0) narrow(state, node, begin, state.hi[node] as number);
  for (const lead of earlier)
    for (const node of [lead, model.partner[lead] as number])
      if (node >= 0) {
        const until = Math.min(state.hi[node] as number, begin - (model.duration[node] as number));
        narrow(state, node, state.lo[node] as number, until);
      }
}

/** A pair of orders in one bundle counts as finished when the slower half is. */
function endOf(state: State, lead: number): number {
  const partner = state.model.partner[lead] as number;
  const own = (state.start[lead] as number) + (state.model.duration[lead] as number);
  if (partner < 0) return own;
  return Math.max(own, (state.start[partner] as number) + (state.model.duration[partner] as number));
}

export function narrow(state: State, node: number, low: number, high: number): void {
  state.lo[node] = low;
  state.hi[node] = high;
  refreshRoute(state, state.route[node] as number);
}
