// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { AnswerCache } from './answer-cache.js';
import { bundleIn } from './bundle.js';
import { put } from './commit.js';
import type { Insertion } from './insertion.js';
import type { Model } from './model.js';
import type { Random } from './random.js';
import type { SingleInsert } from './single-insert.js';
import type { State } from './state.js';
import { twins } from './twins.js';

/** More than `count` stops left out that together weigh `limit` or more. */
export interface Bound {
  readonly count: number;
  readonly weights: Float64Array;
  readonly limit: number;
}

const urgencyShare = 0.7;

/** Puts absent stops back greedily, in an order that changes from time to time. */
export class Recreate implements SingleInsert {
  /** Routes that must not be used: the search for a smaller fleet closes them. */
  readonly closed: Uint8Array;
  /** Stops that were left out often go first now and then; the search for a smaller fleet counts them. */
  urgency: Float64Array | null = null;
  private readonly keys: Float64Array[];
  private readonly shares = [4, 4, 2, 1, 2, 2, 2];
  private readonly twin: Int32Array;
  private readonly seen: Int32Array;
  private readonly insertion: Insertion;
  private readonly cache: AnswerCache;
  private stamp = 0;

  /** `kept` is the plan that the search returns to: answers about its routes are worth keeping. */
  constructor(model: Model, insertion: Insertion, kept: State) {
    this.insertion = insertion;
    this.cache = new AnswerCache(model, kept.version);
    this.closed = new Uint8Array(model.routes.length);
    this.keys = sortKeys(model);
    this.twin = twins(model);
    this.seen = new Int32Array(model.routes.length);
  }

  /**
   * Puts back what it can. With a bound it stops once what is left out makes the plan useless: the stops it has
   * not come to then stay out too, behind those it has tried. Gives the number that was tried and left.
   */
  run(state: State, random: Random, bound?: Bound): number {
    this.sort(state.absent, random);
    const left: number[] = [];
    const { absent } = state;
    let weight = 0;
    for (let index = 0; index < absent.length; index++) {
      const stop = absent[index] as number;
      if ((state.route[stop] as number) >= 0) continue;
      const bundle = state.model.bundle[stop];
      const done = bundle ? bundleIn(this, state, bundle) : this.insert(state, stop);
      if (done) continue;
      left.push(stop);
      if (!bound) continue;
      weight += bound.weights[stop] as number;
      if (left.length <= bound.count || weight < bound.limit) continue;
      const tried = left.length;
      for (let rest = index + 1; rest < absent.length; rest++)
        if ((state.route[absent[rest] as number] as number) < 0) left.push(absent[rest] as number);
      state.absent = left;
      return tried;
    }
    state.absent = left;
    return left.length;
  }

  /** The cheapest route for the stop; false when there is none, or being left out costs less. */
  insert(state: State, stop: number): boolean {
    const r = this.cheapest(state, stop);
    if (r < 0) return false;
    put(state, stop, r, this.after, this.storeAfter);
    return true;
  }

  after = -1;
  storeAfter = -1;

  cheapest(state: State, stop: number): number {
    const { insertion, closed, twin, seen, cache } = this;
    const { count, model } = state;
    const allowed = model.allowed[stop] as Int32Array;
    let best = model.absence[stop] as number;
    let chosen = -1;
    const stamp = ++this.stamp;
    const cached = cache.usable && state.model.bundle[stop] === null;
    insertion.aim(stop);
    for (let index = 0; index < allowed.length; index++) {
      const r = allowed[index] as number;
      if (closed[r] === 1) continue;
      if (count[r] === 0) {
        const kind = twin[r] as number;
        if (seen[kind] === stamp) continue;
        seen[kind] = stamp;
      }
      const cost = cached ? cache.best(insertion, stop, r) : insertion.best(r);
      if (cost >= best) continue;
      best = cost;
      chosen = r;
      this.after = cached ? cache.after : insertion.after;
      this.storeAfter = cached ? cache.storeAfter : insertion.storeAfter;
    }
    return chosen;
  }

  private sort(absent: number[], random: Random): void {
    const { urgency } = this;
    if (urgency && random.next() < urgencyShare) {
      absent.sort((a, b) => (urgency[b] as number) - (urgency[a] as number));
      return;
    }
    let pick = random.next() * this.shares.reduce((sum, share) => sum + share, 0);
    let kind = 0;
    while (kind < this.shares.length - 1 && (pick -= this.shares[kind] as number) >= 0) kind++;
    for (let index = absent.length - 1; index > 0; index--) {
      const other = random.below(index + 1);
      const moved = absent[index] as number;
      absent[index] = absent[other] as number;
      absent[other] = moved;
    }
    if (kind === 0) return;
    const key = this.keys[kind - 1] as Float64Array;
    absent.sort((a, b) => (key[a] as number) - (key[b] as number));
  }
}

/** Hardest first: demand, far, near, narrow window, early begin, late end. */
function sortKeys(model: Model): Float64Array[] {
  const { travel, place, routes, needs } = model;
  const far = model.stops.map((_, stop) => {
    const starts = routes.slice(0, 50);
    const sum = starts.reduce(
      (acc, route) => acc + travel.secondsBetween(route.shift.startPlace, place[stop] ?? 0),
      0,
    );
    return sum / Math.max(1, starts.length);
  });
  const demand = model.stops.map((_, stop) => {
    const amount = (needs[stop] ?? []).reduce((sum, need) => sum + need.quantity, 0);
    return -(amount + 1 - (model.allowed[stop]?.length ?? 0) / Math.max(1, routes.length));
  });
  const width = model.stops.map((_, stop) => (model.hi[stop] as number) - (model.lo[stop] as number));
  return [
    Float64Array.from(demand),
    Float64Array.from(far, (metres) => -metres),
    Float64Array.from(far),
    Float64Array.from(width),
    Float64Array.from(model.stops, (_, stop) => model.lo[stop] as number),
    Float64Array.from(model.stops, (_, stop) => -(model.hi[stop] as number)),
  ];
}
