import type { Engineer, Order, Problem, Shift } from '../model/problem.js';
import type { TravelTable } from './travel-table.js';

/** A piece of work for one engineer; an order with an assistant has two. */
export interface StopInfo {
  readonly order: Order;
  readonly role: 'lead' | 'assistant';
}

/** One shift of one engineer. */
export interface RouteInfo {
  readonly engineer: Engineer;
  readonly engineerIndex: number;
  readonly shift: Shift;
  readonly from: number;
  readonly to: number;
  readonly latestEnd: number;
  /** Leave covers the whole shift. */
  readonly onLeave: boolean;
  /** Breaks and absences inside the shift, in order of time; `index` is the break's own, -1 for an absence. */
  readonly pauses: readonly { duration: number; earliest: number; latest: number; index: number }[];
}

/**
 * The problem as typed arrays. Nodes: first the stops, then pauses, stores, and a start and an end for every
 * route. A window lies in `lo`/`hi`; a stop with several windows has their hull there and all of them in
 * `windows`.
 */
export interface Model {
  readonly problem: Problem;
  readonly travel: TravelTable;
  readonly stops: readonly StopInfo[];
  readonly routes: readonly RouteInfo[];
  readonly orderStops: ReadonlyMap<string, readonly number[]>;
  readonly nodeCount: number;
  readonly place: Int32Array;
  readonly duration: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly windows: (Float64Array | null)[];
  /** 1 for a pause: its place is that of the node before it. */
  readonly isPause: Uint8Array;
  readonly pauseIndex: Int32Array;
  readonly startNode: Int32Array;
  readonly endNode: Int32Array;
  readonly collectNode: Int32Array;
  readonly pauseNodes: readonly (readonly number[])[];
  /** Per stop and route: the code of the first rule that fails whatever else is planned, or 0. */
  readonly code: Uint8Array[];
  readonly allowed: Int32Array[];
  /** Per stop and engineer: 1 where tools are missing, or more of a part is needed than the car holds. */
  readonly mustCollect: Uint8Array[];
  readonly partCount: number;
  readonly needs: readonly (readonly { part: number; quantity: number }[])[];
  readonly stock: Float64Array;
  readonly kmPrice: Float64Array;
  readonly workPrice: Float64Array;
  readonly overtimePrice: Float64Array;
  readonly shiftPrice: Float64Array;
  readonly shiftEnd: Float64Array;
  /** True where working time, overtime or the use of a shift has a price: the evaluator keeps times then. */
  readonly timed: boolean;
  /** Fewer shifts rank above shorter ways and hours. */
  readonly fleetFirst: boolean;
  /** True where a stop has `extra` or is soft. */
  wishful: boolean;
  /** Wishes and changes of engineer, per stop and route; null where there are none. */
  readonly extra: (Float64Array | null)[];
  readonly isSoft: Uint8Array;
  readonly due: Float64Array;
  readonly latePrice: Float64Array;
  readonly toldStart: Float64Array;
  readonly movePrice: Float64Array;
  readonly tolerance: number;
  readonly absence: Float64Array;
  /** The other half of an order for two, or -1. */
  readonly partner: Int32Array;
  readonly before: readonly (readonly number[])[];
  /** Stops that must be taken out together, because their times depend on each other; null where alone. */
  readonly bundle: (readonly number[] | null)[];
}
