// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import type { Search } from './search.js';
import { State } from './state.js';

/** Steps a stop without anything new, while one waits; a quarter of it while two wait, and so on. */
const patience = 1000;
/** How often room is made beside a stop that waits. */
const aroundAbsent = 0.5;

/**
 * Fewer shifts: closes a route, and lets the stops that do not fit wait outside while ruin and recreate makes
 * room. Stops that wait often weigh more (Christiaens and Vanden Berghe 2020).
 */
export class FleetSearch {
  private readonly search: Search;
  private readonly waits: Float64Array;
  private readonly saved: State;
  /** The last plan in which every stop had a place. */
  readonly complete: State;

  /** The fewest stops that waited since the last route was closed, and the steps since then. */
  private fewest = Infinity;
  private since = 0;

  constructor(search: Search) {
    this.search = search;
    const { model } = search.state;
    this.waits = new Float64Array(model.stops.length);
    this.saved = new State(model);
    this.complete = new State(model);
    this.complete.copyFrom(search.state);
    search.recreate.urgency = this.waits;
    this.keepOnlyUsed();
  }

  shifts(): number {
    return this.complete.count.reduce((sum, stops) => sum + (stops > 0 ? 1 : 0), 0);
  }

  /** Closes every empty route. */
  private keepOnlyUsed(): void {
    this.search.state.count.forEach((stops, r) => {
      this.search.recreate.closed[r] = stops > 0 ? 0 : 1;
    });
  }

  /** Takes one more route away: the one whose stops found a place most easily so far. */
  close(): void {
    const { search, waits } = this;
    const { state } = search;
    let chosen = -1;
    let least = Infinity;
    state.count.forEach((stops, r) => {
      if (stops === 0) return;
      let sum = stops * 1e-3;
      for (let stop = 0; stop < waits.length; stop++)
        if (state.route[stop] === r) sum += waits[stop] as number;
      if (sum < least) {
        least = sum;
        chosen = r;
      }
    });
    search.ruin.empty(state, search.random, chosen);
    search.recreate.closed[chosen] = 1;
    this.saved.copyFrom(state);
    this.fewest = state.absent.length;
    this.since = 0;
  }

  /** Many stops wait, and have for long: this route can hardly be spared. */
  hopeless(): boolean {
    return this.since * this.fewest ** 2 > patience * this.waits.length;
  }

  /** One ruin and recreate; true when every stop has found a place again. */
  step(temperature: number): boolean {
    const { search, saved, waits } = this;
    const { state, random } = search;
    search.steps++;
    const { absent } = state;
    const around = random.next() < aroundAbsent ? absent[random.below(absent.length)] : undefined;
    search.ruin.run(state, random, around);
    const before = this.weight(saved);
    const bound = { count: saved.absent.length, weights: waits, limit: before };
    const tried = search.recreate.run(state, random, bound);
    const fewer = state.absent.length < saved.absent.length;
    const lighter = this.weight(state) < before;
    const sameAndCheaper =
      state.absent.length === saved.absent.length &&
      routed(state) < routed(saved) - temperature * Math.log(random.next() || 1e-300);
    for (let index = 0; index < tried; index++) {
      const stop = state.absent[index] as number;
      waits[stop] = (waits[stop] as number) + 1;
    }
    this.since++;
    if (state.absent.length < this.fewest) {
      this.fewest = state.absent.length;
      this.since = 0;
    }
    if (fewer || lighter || sameAndCheaper) saved.copyFrom(state);
    else state.copyFrom(saved);
    if (state.absent.length > 0) return false;
    state.recount();
    this.complete.copyFrom(state);
    return true;
  }

  private weight(state: State): number {
    let sum = 0;
    for (const stop of state.absent) sum += this.waits[stop] as number;
    return sum;
  }
}

function routed(state: State): number {
  let sum = 0;
  for (const cost of state.cost) sum += cost;
  return sum;
}
