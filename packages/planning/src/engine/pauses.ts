// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import type { Insertion } from './insertion.js';
import { refreshRoute } from './refresh.js';
import type { State } from './state.js';

export interface RoomBesidePauses {
  readonly cost: number;
  readonly after: number;
  readonly storeAfter: number;
  /** Where each pause of the route goes: the node it follows, or -1 where the engineer is at home by then. */
  readonly pauseAfter: readonly number[];
}

/**
 * The best place for the stop that is aimed at when the pauses of the route may move too. The search leaves
 * pauses where they are; before anybody is told "no room", this is asked.
 */
export function roomBesidePauses(insertion: Insertion, r: number): RoomBesidePauses | null {
  const { state } = insertion;
  const pauses = state.model.pauseNodes[r] ?? [];
  if (pauses.length === 0) return null;
  const now = pauses.map((node) => ((state.route[node] as number) < 0 ? -1 : (state.prev[node] as number)));
  let best: RoomBesidePauses | null = null;
  for (const pauseAfter of arrangements(state, r, pauses)) {
    movePauses(state, r, pauseAfter);
    if (!isFeasible(state, r)) continue;
    const cost = insertion.best(r);
    if (cost < (best?.cost ?? Infinity))
      best = { cost, after: insertion.after, storeAfter: insertion.storeAfter, pauseAfter };
  }
  movePauses(state, r, now);
  return best;
}

export function movePauses(state: State, r: number, after: readonly number[]): void {
  const { model } = state;
  const pauses = model.pauseNodes[r] ?? [];
  const end = model.endNode[r] as number;
  for (const node of pauses) if ((state.route[node] as number) >= 0) state.unlink(node);
  state.hi[end] = model.hi[end] as number;
  pauses.forEach((node, index) => {
    const anchor = after[index] as number;
    if (anchor >= 0) state.link(node, anchor);
    else state.hi[end] = Math.min(state.hi[end] as number, model.hi[node] as number);
  });
  refreshRoute(state, r);
}

/** Every way to put the pauses between the visits, in their order of time. */
function arrangements(state: State, r: number, pauses: readonly number[]): number[][] {
  const { model, next } = state;
  const anchors: number[] = [];
  const end = model.endNode[r] as number;
  for (let node = model.startNode[r] as number; node !== end; node = next[node] as number)
    if (model.isPause[node] === 0) anchors.push(node);
  const found: number[][] = [];
  const extend = (chosen: number[], from: number): void => {
    const index = chosen.length;
    if (index === pauses.length) {
      found.push(chosen);
      return;
    }
    for (let at = from; at < anchors.length; at++) {
      // Behind the same visit the later pause follows the earlier one.
      const behindLast = index > 0 && at === from;
      // Whoever is at home before the pause must begin needs none, nor any that follow.
      if (at === from) found.push([...chosen, ...pauses.slice(index).map(() => -1)]);
      extend([...chosen, behindLast ? (pauses[index - 1] as number) : (anchors[at] as number)], at);
    }
  };
  extend([], 0);
  return found;
}

export function isFeasible(state: State, r: number): boolean {
  const { model, next } = state;
  for (let node = model.startNode[r] as number; node !== -1; node = next[node] as number)
    if ((state.start[node] as number) > (state.latest[node] as number) + 1e-9) return false;
  return true;
}
