// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { tailSoft, timePrice } from './insertion-costs.js';
import { softCost } from './refresh.js';
import type { Random } from './random.js';
import type { State } from './state.js';
import { throughStore } from './store-insertion.js';

const never = 2 ** 31;

/**
 * The one place that says whether and at what price a stop can go into a route. Suggest, plan, re-plan and
 * explain all ask here.
 */
export class Insertion {
  readonly state: State;
  /** The answer of the last `best`: the node to insert after, when work would begin, and at the latest. */
  after = -1;
  begin = 0;
  /** The node after which the store must be visited too, or -1. */
  storeAfter = -1;
  private stop = -1;
  private blinkIn = never;
  private blinkMean = 0;
  private random: Random | null = null;
  private toSeconds: Float64Array;
  private toMetres: Float64Array;
  private fromSeconds: Float64Array;
  private fromMetres: Float64Array;
  private readonly aimed: Uint8Array;

  constructor(state: State) {
    this.state = state;
    const { size, rows } = state.model.travel;
    const own = rows ? 0 : size;
    this.toSeconds = new Float64Array(own);
    this.toMetres = new Float64Array(own);
    this.fromSeconds = new Float64Array(own);
    this.fromMetres = new Float64Array(own);
    this.aimed = new Uint8Array(own);
  }

  /** Skips one position in `mean`, at random: the search needs to be wrong now and then. */
  blink(random: Random, mean: number): void {
    this.random = random;
    this.blinkMean = mean;
    this.rearm();
  }

  /** Whether chance says to skip an answer that is already known. */
  skips(): boolean {
    if (--this.blinkIn > 0) return false;
    this.rearm();
    return true;
  }

  private rearm(): void {
    const u = this.random?.next() ?? 0;
    this.blinkIn = this.random ? 1 + Math.floor(-Math.log(1 - u) * this.blinkMean) : never;
  }

  /** The next questions are about this stop. */
  aim(stop: number): void {
    this.stop = stop;
    const { travel, place } = this.state.model;
    const row = travel.rows?.[place[stop] as number];
    if (row) [this.fromSeconds, this.toSeconds, this.fromMetres, this.toMetres] = row;
    else this.aimed.fill(0);
  }

  /** The least cost of the stop in the route, Infinity where it does not fit. */
  best(r: number): number {
    const { model, lo, hi } = this.state;
    this.storeAfter = -1;
    // What must be before can end after the window has closed.
    if ((lo[this.stop] as number) > (hi[this.stop] as number)) return Infinity;
    const start = model.startNode[r] as number;
    const end = model.endNode[r] as number;
    const store = model.collectNode[r] as number;
    const own = model.mustCollect[this.stop]?.[model.routes[r]?.engineerIndex ?? 0] === 0 && this.fits(r);
    if (own) return this.scan(r, start, end);
    if (store < 0) return Infinity;
    if (this.state.route[store] === r) return this.scan(r, store, end);
    return throughStore(this, r, this.stop);
  }

  /** Whether the parts are still in the car. */
  private fits(r: number): boolean {
    const { model, used } = this.state;
    const base = r * model.partCount;
    for (const need of model.needs[this.stop] ?? []) {
      const at = base + need.part;
      if ((used[at] as number) + need.quantity > (model.stock[at] as number) + 1e-9) return false;
    }
    return true;
  }

  /** The best place between the nodes `from` and `to` of a route. */
  private scan(r: number, from: number, to: number): number {
    const { state, stop, toSeconds, toMetres, fromSeconds, fromMetres } = this;
    const { model, next, start, latest, place, legMetres } = state;
    const { duration, isPause, timed } = model;
    const dense = model.travel.rows !== null;
    const low = state.lo[stop] as number;
    const high = state.hi[stop] as number;
    const work = duration[stop] as number;
    const several = model.windows[stop] !== null;
    const soft = (state.softCount[r] as number) > 0 || model.isSoft[stop] === 1;
    const kmPrice = model.kmPrice[r] as number;
    const fixed = this.fixedCost(r);
    let best = Infinity;
    for (let p = from; p !== to; p = next[p] as number) {
      const leave = (start[p] as number) + (duration[p] as number);
      if (leave > high) break;
      const n = next[p] as number;
      if ((latest[n] as number) < low + work) continue;
      if (--this.blinkIn <= 0) {
        this.rearm();
        continue;
      }
      const here = place[p] as number;
      if (!dense) this.measure(here);
      const arrive = leave + (toSeconds[here] as number);
      if (arrive > high) continue;
      let begin = arrive < low ? low : arrive;
      if (several) begin = state.settle(stop, begin);
      const done = begin + work;
      let cost: number;
      if (isPause[n] === 1) cost = this.beforePause(r, p, begin, kmPrice, soft);
      else {
        const there = place[n] as number;
        if (!dense) this.measure(there);
        const reach = done + (fromSeconds[there] as number);
        if (reach > (latest[n] as number)) continue;
        cost =
          kmPrice * ((toMetres[here] as number) + (fromMetres[there] as number) - (legMetres[n] as number));
        if (timed) cost += this.timeCost(r, p, n, toSeconds[here] as number, fromSeconds[there] as number);
        if (soft) cost += this.softChange(begin, n, reach);
      }
      if (cost < best) {
        best = cost;
        this.after = p;
        this.begin = begin;
      }
    }
    return best + fixed;
  }

  /** Positions are compared without what is the same for all of them in the route. */
  fixedCost(r: number): number {
    const { model, count, metres } = this.state;
    const extra = model.extra[this.stop];
    const wish = extra ? (extra[r] as number) : 0;
    if ((count[r] as number) > 0) return wish;
    const way = metres[model.endNode[r] as number] as number;
    return wish + (model.shiftPrice[r] as number) + (model.kmPrice[r] as number) * way;
  }

  /** Fills in travel to and from a place where no dense table exists. */
  measure(other: number): void {
    if (this.aimed[other] === 1 || this.state.model.travel.rows) return;
    const { travel, place } = this.state.model;
    const here = place[this.stop] as number;
    this.aimed[other] = 1;
    const pace = other === travel.nowhere ? null : travel.secondsPerMetre();
    if (pace !== null) {
      const metres = travel.metresBetween(other, here);
      this.toMetres[other] = this.fromMetres[other] = metres;
      this.toSeconds[other] = this.fromSeconds[other] = metres * pace;
      return;
    }
    this.toSeconds[other] = travel.secondsBetween(other, here);
    this.fromSeconds[other] = travel.secondsBetween(here, other);
    this.toMetres[other] = travel.metresBetween(other, here);
    this.fromMetres[other] = travel.metresBetween(here, other);
  }

  /** Pauses after the position are taken at the new place: they are walked through one by one. */
  private beforePause(r: number, p: number, begin: number, kmPrice: number, soft: boolean): number {
    const { state, stop } = this;
    const { model, next } = state;
    let time = begin + (model.duration[stop] as number);
    let n = next[p] as number;
    for (; model.isPause[n] === 1; n = next[n] as number) {
      const rest = Math.max(time, state.lo[n] as number);
      if (rest > (state.hi[n] as number)) return Infinity;
      time = rest + (model.duration[n] as number);
    }
    const here = state.place[p] as number;
    const there = state.place[n] as number;
    this.measure(there);
    const away = this.fromSeconds[there] as number;
    if (time + away > (state.latest[n] as number)) return Infinity;
    const detour = (this.toMetres[here] as number) + (this.fromMetres[there] as number);
    let cost = kmPrice * (detour - (state.legMetres[n] as number));
    if (model.timed) cost += this.timeCost(r, p, n, this.toSeconds[here] as number, away);
    return soft ? cost + this.softChange(begin, n, time + away) : cost;
  }

  /** Change of working time and overtime when the stop comes after `p`, with what was between `p` and `n` behind it. */
  private timeCost(r: number, p: number, n: number, to: number, away: number): number {
    const { state, stop } = this;
    const { lo, hi, headTime, headEarly, headLate, tailTime, tailEarly } = state;
    const { duration } = state.model;
    let time = headTime[p] as number;
    let early = headEarly[p] as number;
    let late = headLate[p] as number;
    let leg = to;
    for (let node = stop; node !== n;) {
      const low = lo[node] as number;
      const high = hi[node] as number;
      const span = time + leg;
      const wait = Math.max(0, low - (span + late));
      time = span + (duration[node] as number) + wait;
      early = Math.max(low - span, early) - wait;
      late = Math.min(high - span, late);
      leg = 0;
      node = node === stop ? (state.next[p] as number) : (state.next[node] as number);
    }
    const span = time + away;
    const wait = Math.max(0, (tailEarly[n] as number) - (span + late));
    const total = span + (tailTime[n] as number) + wait;
    const done = Math.max((tailEarly[n] as number) - span, early) - wait + total;
    return timePrice(state, r, total, done);
  }

  /** What the stop's own start and the delay of everything behind it change in promises and told times. */
  softChange(begin: number, n: number, reach: number): number {
    const { state, stop } = this;
    const { model } = state;
    const own = model.isSoft[stop] === 1 ? softCost(state, stop, begin) : 0;
    return own + tailSoft(state, n, reach);
  }
}
