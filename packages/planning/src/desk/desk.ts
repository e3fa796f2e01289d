// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { compile, factsOf, stopsOf } from '../engine/compile.js';
import { pull, put } from '../engine/commit.js';
import { extractRoute } from '../engine/extract.js';
import { Insertion } from '../engine/insertion.js';
import type { Model } from '../engine/model.js';
import { movePauses, roomBesidePauses } from '../engine/pauses.js';
import { pricePlan, worth } from '../engine/price-plan.js';
import { refreshRoute } from '../engine/refresh.js';
import { listed } from '../engine/ruin.js';
import type { State } from '../engine/state.js';
import { rowOfCodes, writeStop } from '../engine/write-stop.js';
import type { Facts } from '../engine/write-stop.js';
import type { CostBreakdown, Plan, Rejection } from '../model/plan.js';
import type { CostPart, Order, Place, Problem } from '../model/problem.js';
import { ruleCode, ruleOf } from '../model/rules.js';
import { loadPlan } from '../plan/load-plan.js';
import { emptyState } from '../plan/why-not.js';

export interface Suggestion {
  readonly engineer: string;
  readonly shift: string;
  readonly start: number;
  readonly end: number;
  /** What the plan costs more with the order there, part by part. */
  readonly cost: CostBreakdown;
  readonly weighed: number;
  /** Told or promised times of others that would change are in `cost`; these orders begin later than before. */
  readonly delays: readonly { readonly order: string; readonly seconds: number }[];
}

export interface Advice {
  readonly suggestions: readonly Suggestion[];
  /** One for every engineer who cannot, with the first rule that failed. */
  readonly rejections: readonly Rejection[];
}

interface Found {
  readonly r: number;
  readonly cost: number;
  readonly after: number;
  readonly storeAfter: number;
  readonly pauseAfter?: readonly number[];
}

/** Holds a plan ready and answers at once who could take one more order. */
export class Desk {
  readonly state: State;
  private readonly model: Model;
  private readonly empty: State;
  private readonly insertion: Insertion;
  private readonly alone: Insertion;
  private readonly guest: number;
  private readonly facts: Facts;

  constructor(problem: Problem, plan: Pick<Plan, 'routes'>) {
    this.model = compile(problem, { guests: true, lazyRules: true });
    this.state = loadPlan(this.model, plan);
    this.empty = emptyState(this.model);
    this.insertion = new Insertion(this.state);
    this.alone = new Insertion(this.empty);
    this.facts = factsOf(problem, true);
    this.guest = this.model.stops.length - 2;
  }

  /**
   * The best `limit` engineers with their slots, and why the others cannot. The order may be at a new place.
   * Orders for two engineers and orders that follow others are planned by `plan`, not asked for here.
   */
  suggest(order: Order, limit = 5, place?: Place): Advice {
    if (order.assistant || (order.after ?? []).length > 0)
      throw new RangeError('orders for two engineers, or after others, are placed by plan');
    this.seat(order, place);
    const { model, insertion, alone, guest } = this;
    const best: (Found | undefined)[] = model.problem.engineers.map(() => undefined);
    const furthest = new Int32Array(best.length);
    const row = rowOfCodes(model, guest);
    insertion.aim(guest);
    alone.aim(guest);
    for (let r = 0; r < row.length; r++) {
      const engineer = model.routes[r]?.engineerIndex ?? 0;
      let code = row[r] as number;
      if (code === 0) {
        const cost = insertion.best(r);
        const known = best[engineer];
        if (cost < Infinity) {
          if (!known || cost < known.cost)
            best[engineer] = { r, cost, after: insertion.after, storeAfter: insertion.storeAfter };
        } else if (!this.besidePauses(best, engineer, r)) {
          const reached = alone.best(r) < Infinity || roomBesidePauses(alone, r) !== null;
          code = ruleCode(reached ? 'room' : 'reach');
        }
      }
      furthest[engineer] = Math.max(furthest[engineer] as number, code);
    }
    const ranked = best.filter((found) => found !== undefined).sort((a, b) => a.cost - b.cost);
    return {
      suggestions: ranked
        .slice(0, limit + 3)
        .map((found) => this.describe(order, found))
        .sort((a, b) => a.weighed - b.weighed)
        .slice(0, limit),
      rejections: model.problem.engineers.flatMap((engineer, index) =>
        best[index]
          ? []
          : [{ engineer: engineer.id, rule: ruleOf((furthest[index] as number) || ruleCode('shift')) }],
      ),
    };
  }

  /** A break that moves may make room. */
  private besidePauses(best: (Found | undefined)[], engineer: number, r: number): boolean {
    const room = roomBesidePauses(this.insertion, r);
    if (room && room.cost < (best[engineer]?.cost ?? Infinity)) best[engineer] = { r, ...room };
    return room !== null;
  }

  /** Gives the order the desk's free seat. */
  private seat(order: Order, place: Place | undefined): void {
    const { model, guest } = this;
    const [lead] = stopsOf(place ? { ...order, place: model.travel.guest } : order);
    if (place) model.travel.setGuest(place);
    if (lead) (model.stops as (typeof lead)[])[guest] = lead; // the seat is this desk's own
    model.code[guest] = new Uint8Array(0);
    model.extra[guest] = null;
    model.isSoft[guest] = 0;
    model.due[guest] = Infinity;
    model.toldStart[guest] = NaN;
    writeStop(model, guest, this.facts);
    for (const state of [this.state, this.empty]) {
      state.lo[guest] = model.lo[guest] as number;
      state.hi[guest] = model.hi[guest] as number;
      state.place[guest] = model.place[guest] as number;
    }
  }

  /** Puts the order in, looks at the day, and takes it out again. */
  private describe(order: Order, found: Found): Suggestion {
    const { state, model, guest } = this;
    const route = model.routes[found.r];
    if (!route) throw new RangeError(`no route ${found.r}`);
    const had = (state.count[found.r] as number) > 0;
    const before = had ? [extractRoute(state, found.r)] : [];
    const pauses = (model.pauseNodes[found.r] ?? []).map((node) =>
      (state.route[node] as number) < 0 ? -1 : (state.prev[node] as number),
    );
    if (found.pauseAfter) movePauses(state, found.r, found.pauseAfter);
    put(state, guest, found.r, found.after, found.storeAfter);
    const after = [extractRoute(state, found.r)];
    pull(state, guest);
    if (found.storeAfter >= 0) state.unlink(model.collectNode[found.r] as number);
    if (found.pauseAfter) movePauses(state, found.r, pauses);
    else refreshRoute(state, found.r);
    const orders = [order, ...listed(state, found.r).flatMap((stop) => model.stops[stop]?.order ?? [])];
    const problem = { ...model.problem, orders, engineers: [route.engineer] };
    const now = pricePlan(problem, after, []);
    const was = pricePlan(problem, before, []);
    // Object.entries loses the key type; both have exactly these keys.
    const parts = (Object.entries(now) as [CostPart, number][]).map(([part, value]) => [
      part,
      value - was[part],
    ]);
    const cost = Object.fromEntries(parts) as CostBreakdown;
    const starts = new Map(before.flatMap((shift) => shift.stops.flatMap((stop) => startOf(stop))));
    const visits = after.flatMap((shift) => shift.stops.flatMap((stop) => startOf(stop)));
    const start = visits.find(([id]) => id === order.id)?.[1] ?? NaN;
    return {
      engineer: route.engineer.id,
      shift: route.shift.id,
      start,
      end: start + order.duration,
      cost,
      weighed: worth(model.problem, cost),
      delays: visits.flatMap(([id, begin]) => {
        const seconds = begin - (starts.get(id) ?? begin);
        return seconds > 1 ? [{ order: id, seconds }] : [];
      }),
    };
  }
}

const startOf = (stop: Plan['routes'][number]['stops'][number]): [string, number][] =>
  stop.kind === 'order' && stop.role === 'lead' ? [[stop.order, stop.start]] : [];
