// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { needingStore, pull } from './commit.js';
import type { Model } from './model.js';
import { neighbours } from './neighbours.js';
import type { Random } from './random.js';
import { refreshRoute } from './refresh.js';
import type { State } from './state.js';

export interface RuinSettings {
  /** Stops taken out on average. */
  readonly mean: number;
  readonly longestString: number;
}

const splitChance = 0.5;
const longerGap = 0.01;
const dropStoreChance = 0.3;

/**
 * Takes strings of neighbouring stops out of neighbouring routes (Christiaens and Vanden Berghe 2020), and
 * with a stop everything whose times depend on it.
 */
export class Ruin {
  private readonly near: Int32Array[];
  private readonly all: number[];
  private readonly touched: Uint8Array;
  private readonly route: Int32Array;
  private readonly settings: RuinSettings;

  constructor(model: Model, settings: RuinSettings) {
    this.near = neighbours(model);
    this.all = model.stops.map((_, stop) => stop);
    this.touched = new Uint8Array(model.routes.length);
    this.route = new Int32Array(model.stops.length);
    this.settings = settings;
  }

  /** Around a stop, or around any one. */
  run(state: State, random: Random, around = this.all[random.below(this.all.length)] as number): void {
    const { count } = state;
    let used = 0;
    let planned = 0;
    for (const stops of count)
      if (stops > 0) {
        used++;
        planned += stops;
      }
    if (planned === 0) return;
    const longest = Math.min(this.settings.longestString, planned / used);
    const strings = Math.floor(1 + random.next() * ((4 * this.settings.mean) / (1 + longest) - 1));
    const near = this.near[around] as Int32Array;
    let left = Math.min(strings, used);
    this.touched.fill(0);
    for (let index = 0; index < near.length && left > 0; index++) {
      const stop = near[index] as number;
      const r = state.route[stop] as number;
      if (r < 0 || this.touched[r] === 1) continue;
      this.touched[r] = 1;
      left--;
      const size = count[r] as number;
      this.cut(state, random, r, stop, Math.floor(1 + random.next() * Math.min(longest, size)));
    }
    this.mend(state, random);
  }

  /** Takes whole routes out. */
  empty(state: State, random: Random, r: number): void {
    this.touched.fill(0);
    this.touched[r] = 1;
    for (const stop of listed(state, r)) this.take(state, stop);
    this.mend(state, random);
  }

  private cut(state: State, random: Random, r: number, stop: number, length: number): void {
    const list = listed(state, r);
    const at = list.indexOf(stop);
    let keep = 0;
    if (length > 1 && length < list.length && random.next() < splitChance) {
      keep = 1;
      while (length + keep < list.length && random.next() < longerGap) keep++;
    }
    const span = length + keep;
    const lowest = Math.max(0, at - span + 1);
    const highest = Math.min(at, list.length - span);
    const from = lowest + random.below(highest - lowest + 1);
    const hole = keep > 0 ? from + random.below(length + 1) : -1;
    for (let index = from; index < from + span; index++)
      if (hole < 0 || index < hole || index >= hole + keep) this.take(state, list[index] as number);
  }

  private take(state: State, stop: number): void {
    const bundle = state.model.bundle[stop];
    if (!bundle) {
      if ((state.route[stop] as number) >= 0) this.takeOne(state, stop);
      return;
    }
    for (const member of bundle) if ((state.route[member] as number) >= 0) this.takeOne(state, member);
  }

  private takeOne(state: State, stop: number): void {
    this.touched[pull(state, stop)] = 1;
    state.absent.push(stop);
  }

  /** Figures of the routes that lost stops; a store that nobody needs is no longer visited. */
  private mend(state: State, random: Random): void {
    for (let r = 0; r < this.touched.length; r++) {
      if (this.touched[r] === 0) continue;
      const store = state.model.collectNode[r] as number;
      if (store >= 0 && state.route[store] === r) {
        const needing = needingStore(state, r);
        const drop = random.next() < dropStoreChance;
        if (drop) for (const stop of needing) this.take(state, stop);
        if (drop || needing.length === 0) state.unlink(store);
      }
    }
    // A pause moves to where the engineer is then, and ways need not be shorter without a stop: a route that
    // cannot be driven any more is given up whole.
    for (let open = true; open;) {
      open = false;
      for (let r = 0; r < this.touched.length; r++) {
        if (this.touched[r] === 0) continue;
        this.touched[r] = 0;
        refreshRoute(state, r);
        const start = state.model.startNode[r] as number;
        if ((state.latest[start] as number) >= (state.start[start] as number) - 1e-9) continue;
        for (const stop of listed(state, r)) this.take(state, stop);
        const store = state.model.collectNode[r] as number;
        if (store >= 0 && state.route[store] === r) state.unlink(store);
        open = this.touched.includes(1);
      }
    }
  }
}

export function listed(state: State, r: number): number[] {
  const { model, next } = state;
  const end = model.endNode[r] as number;
  const stops: number[] = [];
  for (let node = next[model.startNode[r] as number] as number; node !== end; node = next[node] as number)
    if (node < model.stops.length) stops.push(node);
  return stops;
}
