// Reads are written `as number`: every index here is a node or route of the model, always in bounds.
import { softCost } from './refresh.js';
import type { State } from './state.js';

/** What a route of this length and end costs more than the route as it stands. */
export function timePrice(state: State, r: number, total: number, done: number): number {
  const { model } = state;
  const end = model.endNode[r] as number;
  const due = model.shiftEnd[r] as number;
  let more = total;
  let over = Math.max(0, done - due);
  if ((state.count[r] as number) > 0) {
    const now = state.headTime[end] as number;
    more -= now;
    over -= Math.max(0, now + (state.headEarly[end] as number) - due);
  }
  return (model.workPrice[r] as number) * more + (model.overtimePrice[r] as number) * over;
}

/** What changes behind, when `n` is reached at `reach`. */
export function tailSoft(state: State, n: number, reach: number): number {
  const { model, next, start, lo, legSeconds } = state;
  let cost = 0;
  let time = reach;
  for (let node = n; node !== -1;) {
    const was = start[node] as number;
    const now = model.windows[node] ? state.settle(node, time) : Math.max(time, lo[node] as number);
    if (now === was) break;
    if (model.isSoft[node] === 1) cost += softCost(state, node, now) - softCost(state, node, was);
    const following = next[node] as number;
    if (following === -1) break;
    time = now + (model.duration[node] as number) + (legSeconds[following] as number);
    node = following;
  }
  return cost;
}
