// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { extractRoutes } from '../engine/extract.js';
import { pricePlan } from '../engine/price-plan.js';
import { staticRules } from '../engine/qualification.js';
import type { State } from '../engine/state.js';
import { overruledByPin } from '../engine/write-stop.js';
import type { BrokenPin, Plan, Unplanned } from '../model/plan.js';
import type { Order } from '../model/problem.js';
import type { Rule } from '../model/rules.js';
import { smallestRelaxation } from './relax.js';
import { WhyNot } from './why-not.js';

/** The plan with its times, what is unplanned and why, and the pins that rules stand against. */
export function toPlan(state: State): Plan {
  const { problem } = state.model;
  const absent = problem.orders.filter((order) => leadIsAbsent(state, order));
  const whyNot = new WhyNot(state);
  const pinned = absent.filter((order) => order.pin?.engineer !== undefined);
  const unplanned = absent
    .filter((order) => !pinned.includes(order))
    .map((order): Unplanned => ({
      order: order.id,
      rejections: whyNot.rejections(order.id),
      relaxation: smallestRelaxation(state, order.id),
    }));
  const routes = extractRoutes(state);
  const cost = pricePlan(
    problem,
    routes,
    absent.map((order) => order.id),
  );
  const aside = pinned.map((order) => asideOf(order, whyNot));
  return { routes, unplanned, brokenPins: [...brokenInRoutes(state), ...aside], cost };
}

const leadIsAbsent = (state: State, order: Order): boolean =>
  (state.route[state.model.orderStops.get(order.id)?.[0] ?? -1] ?? -1) < 0;

/** A pin that no route can hold stays with its engineer, beside the routes. */
function asideOf(order: Order, whyNot: WhyNot): BrokenPin {
  const engineer = order.pin?.engineer ?? null;
  const rules = whyNot
    .rejections(order.id)
    .filter((entry) => entry.engineer === engineer)
    .map((entry) => entry.rule);
  return { order: order.id, engineer, start: order.pin?.start ?? null, rules, inRoute: false };
}

/** Pins that stand in a route although a qualification is missing. */
function brokenInRoutes(state: State): BrokenPin[] {
  const { model } = state;
  return model.stops.flatMap((info, stop): BrokenPin[] => {
    const r = state.route[stop] as number;
    const route = model.routes[r];
    if (info.role === 'assistant' || info.order.pin?.engineer === undefined || !route) return [];
    const rules: Rule[] = staticRules(info, route).filter((rule) => overruledByPin.has(rule));
    if (rules.length === 0) return [];
    const start = info.order.pin.start ?? null;
    return [{ order: info.order.id, engineer: info.order.pin.engineer, start, rules, inRoute: true }];
  });
}
