import type { CostPart, Order, Problem } from '../model/problem.js';
import { defaultObjective } from '../model/problem.js';
import { compileRoutes } from './compile-routes.js';
import { partWeights } from './goals.js';
import { bundles, predecessors } from './links.js';
import type { Model, StopInfo } from './model.js';
import { TravelTable } from './travel-table.js';
import { writeStop } from './write-stop.js';
import type { Facts } from './write-stop.js';

export interface CompileOptions {
  /** Leave two stops free for an order that is asked for later. */
  readonly guests?: boolean;
  /** Without rows of rules per stop and route: they are made when asked for. For desks with many orders. */
  readonly lazyRules?: boolean;
}

export function compile(problem: Problem, options: CompileOptions = {}): Model {
  const routes = compileRoutes(problem);
  const stops: StopInfo[] = problem.orders.flatMap((order) => stopsOf(order));
  const guest: Order = { id: '', place: 0, duration: 0, windows: [] };
  if (options.guests) stops.push({ order: guest, role: 'lead' }, { order: guest, role: 'assistant' });
  const travel = new TravelTable(problem.places, problem.travel);
  const facts = factsOf(problem, options.lazyRules ?? false);
  const { parts } = facts;
  const model = allocate(problem, stops, routes, travel, parts.size);
  layRoutes(model, parts);
  stops.forEach((_, stop) => writeStop(model, stop, facts));
  model.wishful = model.extra.some((row) => row !== null) || model.isSoft.includes(1);
  return model;
}

export function factsOf(problem: Problem, lazy: boolean): Facts {
  const parts = new Map<string, number>();
  for (const order of problem.orders) for (const need of order.parts ?? []) number(parts, need.part);
  for (const engineer of problem.engineers) for (const item of engineer.stock ?? []) number(parts, item.part);
  const told = new Map((problem.told ?? []).map((entry) => [entry.order, entry]));
  const nothingToCollect = new Uint8Array(problem.engineers.length);
  return { parts, told, weights: partWeights(problem), nothingToCollect, lazy };
}

export const stopsOf = (order: Order): StopInfo[] =>
  order.assistant ? [lead(order), { order, role: 'assistant' }] : [lead(order)];

const lead = (order: Order): StopInfo => ({ order, role: 'lead' });

const number = (known: Map<string, number>, name: string): void => {
  if (!known.has(name)) known.set(name, known.size);
};

function allocate(
  problem: Problem,
  stops: readonly StopInfo[],
  routes: Model['routes'],
  travel: TravelTable,
  partCount: number,
): Model {
  const s = stops.length;
  const r = routes.length;
  const pauses = routes.reduce((sum, route) => sum + route.pauses.length, 0);
  const nodeCount = s + pauses + 3 * r;
  const orderStops = new Map<string, number[]>();
  stops.forEach(({ order }, stop) => orderStops.set(order.id, [...(orderStops.get(order.id) ?? []), stop]));
  const weight = partWeights(problem);
  const perRoute = (price: (route: Model['routes'][number]) => number) => Float64Array.from(routes, price);
  const workPrice = perRoute((route) => (route.engineer.costs.perHour / 3600) * weight.work);
  const overtimePrice = perRoute((route) => (route.engineer.costs.overtimePerHour / 3600) * weight.overtime);
  const before = predecessors(stops, orderStops);
  return {
    problem,
    travel,
    stops,
    routes,
    orderStops,
    nodeCount,
    partCount,
    before,
    workPrice,
    overtimePrice,
    place: new Int32Array(nodeCount),
    duration: new Float64Array(nodeCount),
    lo: new Float64Array(nodeCount).fill(-Infinity),
    hi: new Float64Array(nodeCount).fill(Infinity),
    windows: Array.from({ length: nodeCount }, () => null),
    isPause: new Uint8Array(nodeCount),
    pauseIndex: new Int32Array(nodeCount).fill(-1),
    startNode: new Int32Array(r),
    endNode: new Int32Array(r),
    collectNode: new Int32Array(r).fill(-1),
    pauseNodes: routes.map(() => []),
    code: stops.map(() => new Uint8Array(0)),
    allowed: stops.map(() => new Int32Array(0)),
    mustCollect: stops.map(() => new Uint8Array(0)),
    needs: stops.map(() => []),
    stock: new Float64Array(r * partCount),
    kmPrice: perRoute((route) => (route.engineer.costs.perKm / 1000) * weight.travel),
    shiftPrice: perRoute((route) => route.engineer.costs.perShift * weight.shifts),
    shiftEnd: perRoute((route) => route.to),
    timed: [...workPrice, ...overtimePrice].some((price) => price > 0),
    wishful: false,
    fleetFirst: fewerShiftsFirst(problem),
    extra: stops.map(() => null),
    isSoft: new Uint8Array(nodeCount),
    due: new Float64Array(nodeCount).fill(Infinity),
    latePrice: new Float64Array(nodeCount),
    toldStart: new Float64Array(nodeCount).fill(NaN),
    movePrice: new Float64Array(nodeCount),
    tolerance: problem.changePrice?.tolerance ?? 0,
    absence: new Float64Array(s),
    partner: partners(stops),
    bundle: bundles(s, before, partners(stops)),
  };
}

/** Puts starts, ends, pauses and stores behind the stops. */
function layRoutes(model: Model, parts: ReadonlyMap<string, number>): void {
  let node = model.stops.length;
  model.routes.forEach((route, r) => {
    const { shift, engineer } = route;
    const start = node++;
    const end = node++;
    model.startNode[r] = start;
    model.endNode[r] = end;
    model.place[start] = shift.startPlace;
    model.place[end] = shift.endPlace ?? model.travel.nowhere;
    model.lo[start] = model.lo[end] = route.from;
    model.hi[start] = model.hi[end] = route.latestEnd;
    for (const pause of route.pauses) {
      const at = node++;
      // `pauseNodes` was made as empty lists above; they are filled here and only read later.
      (model.pauseNodes[r] as number[]).push(at);
      model.isPause[at] = 1;
      model.pauseIndex[at] = pause.index;
      model.duration[at] = pause.duration;
      model.lo[at] = pause.earliest;
      model.hi[at] = pause.latest;
    }
    if (engineer.collectsAt) {
      const at = node++;
      model.collectNode[r] = at;
      model.place[at] = engineer.collectsAt.place;
      model.duration[at] = engineer.collectsAt.duration;
    }
    for (const item of engineer.stock ?? []) {
      const part = parts.get(item.part) ?? 0;
      model.stock[r * model.partCount + part] = item.quantity;
    }
  });
}

function fewerShiftsFirst(problem: Problem): boolean {
  const { ranks } = problem.objective ?? defaultObjective;
  const rankOf = (part: CostPart): number => ranks.findIndex((rank) => (rank[part] ?? 0) > 0);
  const shifts = rankOf('shifts');
  return (
    shifts >= 0 && (['travel', 'work'] as const).every((part) => rankOf(part) < 0 || rankOf(part) > shifts)
  );
}

function partners(stops: readonly StopInfo[]): Int32Array {
  const found = new Int32Array(stops.length).fill(-1);
  stops.forEach((stop, index) => {
    if (stop.role !== 'assistant') return;
    found[index] = index - 1;
    found[index - 1] = index;
  });
  return found;
}
