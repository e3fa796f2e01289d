// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { holdEarlier } from '../engine/bundle.js';
import { Insertion } from '../engine/insertion.js';
import type { Model } from '../engine/model.js';
import { roomBesidePauses } from '../engine/pauses.js';
import { refreshRoute } from '../engine/refresh.js';
import { cheapestPair } from '../engine/pair.js';
import { slotsIn } from '../engine/slots.js';
import { State } from '../engine/state.js';
import { rowOfCodes } from '../engine/write-stop.js';
import type { Rejection } from '../model/plan.js';
import { ruleCode, ruleOf } from '../model/rules.js';

/** Says for an order that is not planned which rule keeps each engineer from it. */
export class WhyNot {
  readonly state: State;
  readonly alone: State;
  private readonly inPlan: Insertion;
  private readonly inEmpty: Insertion;
  private readonly codes = {
    reach: ruleCode('reach'),
    predecessor: ruleCode('predecessor'),
    room: ruleCode('room'),
    second: ruleCode('second-engineer'),
    price: ruleCode('price'),
  };

  constructor(state: State) {
    this.state = state;
    this.alone = emptyState(state.model);
    this.inPlan = new Insertion(state);
    this.inEmpty = new Insertion(this.alone);
  }

  /** One entry per engineer, in the order of the problem. Engineers that could take the order have none. */
  rejections(order: string): Rejection[] {
    const { model } = this.state;
    const lead = model.orderStops.get(order)?.[0];
    if (lead === undefined) throw new RangeError(`no order ${order}`);
    const furthest = new Int32Array(model.problem.engineers.length);
    const open = new Uint8Array(model.problem.engineers.length);
    const row = rowOfCodes(model, lead);
    const earlier = (model.before[lead] ?? []).filter(
      (other) => other >= 0 && (this.state.route[other] as number) >= 0,
    );
    const release = holdEarlier(this.state, earlier);
    this.inPlan.aim(lead);
    this.inEmpty.aim(lead);
    model.routes.forEach((route, r) => {
      const code = (row[r] as number) || this.dynamicCode(lead, r);
      const engineer = route.engineerIndex;
      if (code === 0) open[engineer] = 1;
      furthest[engineer] = Math.max(furthest[engineer] as number, code);
    });
    release();
    return model.problem.engineers.flatMap((engineer, index) => {
      if (open[index] === 1) return [];
      // An engineer without any shift is in no route.
      return [{ engineer: engineer.id, rule: ruleOf((furthest[index] as number) || ruleCode('shift')) }];
    });
  }

  private dynamicCode(lead: number, r: number): number {
    const { state, codes } = this;
    const { model } = state;
    if (this.inEmpty.best(r) === Infinity && roomBesidePauses(this.inEmpty, r) === null) return codes.reach;
    const before = model.before[lead] ?? [];
    if (before.some((other) => other < 0 || (state.route[other] as number) < 0)) return codes.predecessor;
    const partner = model.partner[lead] as number;
    const low = model.lo[lead] as number;
    const ready = Math.max(low, ...before.map((other) => endOf(state, other)));
    if (this.costIn(r) === Infinity) return codes.room;
    this.window(lead, partner, ready);
    const cost = this.costIn(r);
    const pair = cost < Infinity && partner >= 0 ? this.hasPartner(lead, partner, r) : cost < Infinity;
    this.window(lead, partner, low);
    if (cost === Infinity) return codes.predecessor;
    if (!pair) return codes.second;
    return cost < (model.absence[lead] as number) ? 0 : codes.price;
  }

  private costIn(r: number): number {
    const cost = this.inPlan.best(r);
    return cost < Infinity ? cost : (roomBesidePauses(this.inPlan, r)?.cost ?? Infinity);
  }

  private window(lead: number, partner: number, low: number): void {
    this.state.lo[lead] = low;
    if (partner >= 0) this.state.lo[partner] = low;
  }

  private hasPartner(lead: number, partner: number, r: number): boolean {
    return cheapestPair(this.state, lead, partner, null, slotsIn(this.state, lead, r)) !== null;
  }
}

/** A finished order, or pair of engineers, sets its followers free. */
export function endOf(state: State, lead: number): number {
  const { model } = state;
  const partner = model.partner[lead] as number;
  const own = (state.start[lead] as number) + (model.duration[lead] as number);
  if (partner < 0) return own;
  return Math.max(own, (state.start[partner] as number) + (model.duration[partner] as number));
}

export function emptyState(model: Model): State {
  const state = new State(model);
  model.routes.forEach((_, r) => refreshRoute(state, r));
  return state;
}
