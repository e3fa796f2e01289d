// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { compile } from '../engine/compile.js';
import { pull } from '../engine/commit.js';
import { Insertion } from '../engine/insertion.js';
import { refreshRoute } from '../engine/refresh.js';
import type { Plan, Rejection } from '../model/plan.js';
import type { Order, Problem } from '../model/problem.js';
import { loadPlan } from '../plan/load-plan.js';
import { WhyNot } from '../plan/why-not.js';

export type Wish =
  | { readonly kind: 'promise'; readonly lateSeconds: number }
  | { readonly kind: 'preferred-engineer'; readonly wanted: readonly string[] }
  | { readonly kind: 'told-time'; readonly movedSeconds: number }
  | { readonly kind: 'told-engineer'; readonly was: string };

export interface Explanation {
  readonly order: string;
  readonly engineer: string;
  readonly start: number;
  /** What every other engineer would cost more (or less), everything else as planned; cheapest first. */
  readonly alternatives: readonly { readonly engineer: string; readonly moreCost: number }[];
  readonly rejections: readonly Rejection[];
  readonly unmetWishes: readonly Wish[];
}

/** Why this engineer, what another choice would cost, which wish is not met. Null for an order without a place. */
export function explain(problem: Problem, plan: Plan, orderId: string): Explanation | null {
  const order = problem.orders.find((each) => each.id === orderId);
  const model = compile(problem);
  const state = loadPlan(model, plan);
  const lead = model.orderStops.get(orderId)?.[0];
  if (!order || lead === undefined) return null;
  const r = state.route[lead] as number;
  const route = model.routes[r];
  if (!route) return null;
  const start = state.start[lead] as number;
  const costWith = state.total;
  const out = new Set((model.bundle[lead] ?? [lead]).filter((stop) => (state.route[stop] as number) >= 0));
  if (out.size > 1)
    return { ...base(order, route.engineer.id, start), unmetWishes: wishes(problem, order, route, start) };
  refreshRoute(state, pull(state, lead));
  state.absent.push(lead);
  state.recount();
  const saved = costWith - (state.total - (model.absence[lead] as number));
  const insertion = new Insertion(state);
  insertion.aim(lead);
  const costs = new Map<string, number>();
  for (const other of model.allowed[lead] ?? []) {
    const engineer = model.routes[other]?.engineer.id ?? '';
    const cost = insertion.best(other) - saved;
    if (engineer !== route.engineer.id && cost < (costs.get(engineer) ?? Infinity)) costs.set(engineer, cost);
  }
  const rejections = new WhyNot(state).rejections(orderId);
  return {
    ...base(order, route.engineer.id, start),
    alternatives: [...costs]
      .map(([engineer, moreCost]) => ({ engineer, moreCost }))
      .sort((a, b) => a.moreCost - b.moreCost),
    rejections: rejections.filter((entry) => !costs.has(entry.engineer)),
    unmetWishes: wishes(problem, order, route, start),
  };
}

/** Orders that hang together with others have no single other choice. */
const base = (order: Order, engineer: string, start: number): Explanation => ({
  order: order.id,
  engineer,
  start,
  alternatives: [],
  rejections: [],
  unmetWishes: [],
});

function wishes(
  problem: Problem,
  order: Order,
  route: { engineer: { id: string }; shift: { id: string } },
  start: number,
): Wish[] {
  const found: Wish[] = [];
  const late = order.promised ? start - order.promised.by : 0;
  if (late > 0) found.push({ kind: 'promise', lateSeconds: late });
  const wanted = order.preferredEngineers ?? [];
  if (wanted.length > 0 && !wanted.includes(route.engineer.id))
    found.push({ kind: 'preferred-engineer', wanted });
  const told = problem.told?.find((entry) => entry.order === order.id);
  if (!told) return found;
  if (told.engineer !== route.engineer.id) found.push({ kind: 'told-engineer', was: told.engineer });
  const moved = start - told.start;
  if (Math.abs(moved) > (problem.changePrice?.tolerance ?? 0))
    found.push({ kind: 'told-time', movedSeconds: moved });
  return found;
}
