// Reads are written `as number`: every index here is a stop and a route of the model, always in bounds.
import type { Insertion } from './insertion.js';
import type { Model } from './model.js';

const largest = 1_500_000;

/**
 * Remembers the evaluator's answers under the version of the route. Two for every stop and route: one about
 * the plan the search returns to when a change is rejected, and one about the change that is being tried.
 */
export class AnswerCache {
  readonly usable: boolean;
  after = -1;
  storeAfter = -1;
  private readonly routes: number;
  private readonly kept: Float64Array;
  private readonly version: Float64Array;
  private readonly cost: Float64Array;
  private readonly place: Int32Array;

  constructor(model: Model, kept: Float64Array) {
    this.routes = model.routes.length;
    this.kept = kept;
    const size = model.stops.length * this.routes * 2;
    this.usable = size <= largest;
    this.version = new Float64Array(this.usable ? size : 0).fill(-1);
    this.cost = new Float64Array(this.usable ? size : 0);
    this.place = new Int32Array(this.usable ? size * 2 : 0);
  }

  best(insertion: Insertion, stop: number, r: number): number {
    const at = (stop * this.routes + r) * 2;
    const { version } = this;
    const now = insertion.state.version[r] as number;
    if (version[at] === now) return this.recall(insertion, at);
    if (version[at + 1] === now) return this.recall(insertion, at + 1);
    const cost = insertion.best(r);
    const slot = version[at] === this.kept[r] ? at + 1 : at;
    version[slot] = now;
    this.cost[slot] = cost;
    this.place[slot * 2] = this.after = insertion.after;
    this.place[slot * 2 + 1] = this.storeAfter = insertion.storeAfter;
    return cost;
  }

  private recall(insertion: Insertion, slot: number): number {
    if (insertion.skips()) return Infinity;
    this.after = this.place[slot * 2] as number;
    this.storeAfter = this.place[slot * 2 + 1] as number;
    return this.cost[slot] as number;
  }
}
