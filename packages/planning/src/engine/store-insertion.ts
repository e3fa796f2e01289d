// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { tailSoft, timePrice } from './insertion-costs.js';
import { softCost } from './refresh.js';
import type { State } from './state.js';

/** What is known while walking along a route that has been changed: where, when, and at what cost so far. */
interface Walk {
  place: number;
  time: number;
  metres: number;
  soft: number;
  span: number;
  early: number;
  late: number;
}

/** Who asks, and where the answer goes. */
interface StoreQuestion {
  readonly state: State;
  after: number;
  begin: number;
  storeAfter: number;
  /** What is the same for every position in the route. */
  fixedCost(r: number): number;
}

/** The stop needs tools or parts from the store: the cheapest way to visit the store first, then the stop. */
export function throughStore(insertion: StoreQuestion, r: number, stop: number): number {
  const { state } = insertion;
  const { model, next } = state;
  const store = model.collectNode[r] as number;
  const end = model.endNode[r] as number;
  const high = state.hi[stop] as number;
  const begin = { at: 0 };
  let best = Infinity;
  for (let i = model.startNode[r] as number; i !== end; i = next[i] as number) {
    const walk = startWalk(state, i);
    if (walk.time > high) break;
    if (!step(state, walk, store)) continue;
    for (let j = i; ;) {
      const cost = priceHere(insertion, r, walk, i, j, stop, begin);
      if (cost < best) {
        best = cost;
        insertion.storeAfter = i;
        insertion.after = j === i ? store : j;
        insertion.begin = begin.at;
      }
      j = next[j] as number;
      if (j === end || !step(state, walk, j) || walk.time > high) break;
      if (!state.model.isPause[j] && (state.start[j] as number) > (state.latest[j] as number)) break;
    }
  }
  return best + insertion.fixedCost(r);
}

function startWalk(state: State, node: number): Walk {
  return {
    place: state.place[node] as number,
    time: (state.start[node] as number) + (state.model.duration[node] as number),
    metres: 0,
    soft: 0,
    span: state.headTime[node] as number,
    early: state.headEarly[node] as number,
    late: state.headLate[node] as number,
  };
}

/** Goes on to a node and leaves it again; false where it would be too late for it. */
function step(state: State, walk: Walk, node: number): boolean {
  const { model } = state;
  const { travel } = model;
  const there = model.isPause[node] === 1 ? walk.place : (model.place[node] as number);
  const leg = travel.secondsBetween(walk.place, there);
  const begin = state.settle(node, walk.time + leg);
  if (begin === Infinity) return false;
  const work = model.duration[node] as number;
  if (model.isSoft[node] === 1) {
    walk.soft += softCost(state, node, begin);
    if ((state.route[node] as number) >= 0) walk.soft -= softCost(state, node, state.start[node] as number);
  }
  walk.metres += travel.metresBetween(walk.place, there);
  const span = walk.span + leg;
  const low = state.lo[node] as number;
  const wait = Math.max(0, low - (span + walk.late));
  walk.span = span + work + wait;
  walk.early = Math.max(low - span, walk.early) - wait;
  walk.late = Math.min((state.hi[node] as number) - span, walk.late);
  walk.place = there;
  walk.time = begin + work;
  return true;
}

/** The stop right here, after `j`; then on to what followed `j`. */
function priceHere(
  insertion: StoreQuestion,
  r: number,
  before: Walk,
  i: number,
  j: number,
  stop: number,
  begin: { at: number },
): number {
  const { state } = insertion;
  const { model, next } = state;
  const walk = { ...before };
  if (!step(state, walk, stop)) return Infinity;
  begin.at = walk.time - (model.duration[stop] as number);
  let n = next[j] as number;
  for (; model.isPause[n] === 1; n = next[n] as number) if (!step(state, walk, n)) return Infinity;
  const there = state.place[n] as number;
  const leg = model.travel.secondsBetween(walk.place, there);
  const reach = walk.time + leg;
  if (reach > (state.latest[n] as number)) return Infinity;
  const metres = walk.metres + model.travel.metresBetween(walk.place, there);
  const was = (state.metres[n] as number) - (state.metres[i] as number);
  let cost = (model.kmPrice[r] as number) * (metres - was);
  if (model.timed) {
    const span = walk.span + leg;
    const wait = Math.max(0, (state.tailEarly[n] as number) - (span + walk.late));
    const total = span + (state.tailTime[n] as number) + wait;
    const done = Math.max((state.tailEarly[n] as number) - span, walk.early) - wait + total;
    cost += timePrice(state, r, total, done);
  }
  return cost + walk.soft + tailSoft(state, n, reach);
}
