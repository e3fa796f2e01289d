// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import type { Model } from './model.js';

const floatArrays = 12;

/**
 * Routes as linked lists of nodes with everything an insertion must know: when work can begin at the earliest
 * and at the latest, and for both ends of the list how long it takes at least (Vidal's segments).
 */
export class State {
  readonly model: Model;
  readonly floats: Float64Array;
  readonly ints: Int32Array;
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** -1 for a node that is in no route. */
  readonly route: Int32Array;
  /** As in the model, but a pause is where the node before it is. */
  readonly place: Int32Array;
  readonly count: Int32Array;
  readonly softCount: Int32Array;
  readonly start: Float64Array;
  readonly latest: Float64Array;
  readonly legSeconds: Float64Array;
  readonly legMetres: Float64Array;
  /** Metres from the start of the route to the node. */
  readonly metres: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** Shortest duration, earliest and latest begin of the part up to a node … */
  readonly headTime: Float64Array;
  readonly headEarly: Float64Array;
  readonly headLate: Float64Array;
  /** … and of the part from a node on. */
  readonly tailTime: Float64Array;
  readonly tailEarly: Float64Array;
  readonly used: Float64Array;
  readonly cost: Float64Array;
  /** Never the same for two different lists: what was found out about a route can be kept under it. */
  readonly version: Float64Array;
  /** Stops in no route. */
  absent: number[] = [];
  total = 0;
  private changes = 0;

  constructor(model: Model) {
    this.model = model;
    const m = model.nodeCount;
    const r = model.routes.length;
    this.floats = new Float64Array(m * floatArrays + r * (model.partCount + 2));
    this.ints = new Int32Array(m * 4 + r * 2);
    const float = (index: number): Float64Array => this.floats.subarray(index * m, (index + 1) * m);
    const int = (index: number): Int32Array => this.ints.subarray(index * m, (index + 1) * m);
    [this.next, this.prev, this.route, this.place] = [int(0), int(1), int(2), int(3)];
    this.count = this.ints.subarray(4 * m, 4 * m + r);
    this.softCount = this.ints.subarray(4 * m + r);
    [this.start, this.latest, this.legSeconds, this.legMetres] = [float(0), float(1), float(2), float(3)];
    [this.metres, this.lo, this.hi] = [float(4), float(5), float(6)];
    [this.headTime, this.headEarly, this.headLate] = [float(7), float(8), float(9)];
    [this.tailTime, this.tailEarly] = [float(10), float(11)];
    this.used = this.floats.subarray(m * floatArrays, m * floatArrays + r * model.partCount);
    const rest = m * floatArrays + r * model.partCount;
    this.cost = this.floats.subarray(rest, rest + r);
    this.version = this.floats.subarray(rest + r);
    this.clear();
  }

  /** All routes empty, all stops absent. */
  clear(): void {
    const { model } = this;
    this.floats.fill(0);
    this.ints.fill(0);
    this.route.fill(-1);
    this.place.set(model.place);
    this.lo.set(model.lo);
    this.hi.set(model.hi);
    model.routes.forEach((_, r) => {
      const chain = [
        model.startNode[r] as number,
        ...(model.pauseNodes[r] ?? []),
        model.endNode[r] as number,
      ];
      chain.forEach((node, index) => {
        this.route[node] = r;
        this.prev[node] = chain[index - 1] ?? -1;
        this.next[node] = chain[index + 1] ?? -1;
      });
    });
    this.absent = model.stops.map((_, stop) => stop).filter((stop) => model.stops[stop]?.order.id !== '');
    this.total = this.absent.reduce((sum, stop) => sum + (model.absence[stop] as number), 0);
  }

  link(node: number, after: number): void {
    const next = this.next[after] as number;
    this.next[after] = node;
    this.prev[node] = after;
    this.next[node] = next;
    this.prev[next] = node;
    this.route[node] = this.route[after] as number;
  }

  unlink(node: number): void {
    const before = this.prev[node] as number;
    const after = this.next[node] as number;
    this.next[before] = after;
    this.prev[after] = before;
    this.route[node] = -1;
  }

  /** The first moment from `time` on at which work may begin at the node; Infinity when there is none. */
  settle(node: number, time: number): number {
    const hi = this.hi[node] as number;
    const from = Math.max(time, this.lo[node] as number);
    const windows = this.model.windows[node];
    if (windows)
      for (let w = 0; w < windows.length; w += 2)
        if (from <= (windows[w + 1] as number)) {
          const begin = Math.max(from, windows[w] as number);
          return begin <= hi ? begin : Infinity;
        }
    return !windows && from <= hi ? from : Infinity;
  }

  /** The last moment up to `time` at which work may begin at the node; -Infinity when there is none. */
  settleBack(node: number, time: number): number {
    const lo = this.lo[node] as number;
    const until = Math.min(time, this.hi[node] as number);
    const windows = this.model.windows[node];
    if (windows)
      for (let w = windows.length - 2; w >= 0; w -= 2)
        if (until >= (windows[w] as number)) {
          const begin = Math.min(until, windows[w + 1] as number);
          return begin >= lo ? begin : -Infinity;
        }
    return !windows && until >= lo ? until : -Infinity;
  }

  /** The route's list has changed. */
  stamp(r: number): void {
    this.version[r] = ++this.changes;
  }

  /** What the plan costs, absent orders included. */
  recount(): void {
    let sum = 0;
    for (const cost of this.cost) sum += cost;
    for (const stop of this.absent) sum += this.model.absence[stop] as number;
    this.total = sum;
  }

  copyFrom(other: State): void {
    this.floats.set(other.floats);
    this.ints.set(other.ints);
    this.changes = Math.max(this.changes, other.changes);
    this.absent = other.absent.slice();
    this.total = other.total;
  }
}
