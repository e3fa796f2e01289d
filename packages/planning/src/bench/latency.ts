import { checkPlan } from '../check/check-plan.js';
import { Desk } from '../desk/desk.js';
import { put } from '../engine/commit.js';
import { compile } from '../engine/compile.js';
import { extractRoutes } from '../engine/extract.js';
import { Insertion } from '../engine/insertion.js';
import { Random } from '../engine/random.js';
import { firstCode } from '../engine/qualification.js';
import type { Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { differences } from '../plan/differences.js';
import { planHere } from '../plan/plan-here.js';
import { replanHere } from '../plan/replan.js';
import { emptyState } from '../plan/why-not.js';
import { cpuSeconds } from '../thread/clock.js';
import { generateRegion } from './region.js';

export interface LatencyRow {
  readonly engineers: number;
  readonly days: number;
  readonly planned: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** CPU time of one question about a plan that is held ready; wall time on a machine that does nothing else. */
export function suggestLatency(engineers: number, days: number): LatencyRow {
  const problem = generateRegion({ seed: 1, engineers, days, ordersPerShift: 6 });
  const plan = greedyPlan(problem);
  const desk = new Desk(problem, plan);
  const asked = generateRegion({ seed: 2, engineers: 1, days, ordersPerShift: 450 / days });
  const times = asked.orders.map((order) => {
    const began = cpuSeconds();
    desk.suggest({ ...order, id: `asked ${order.id}` }, 5, asked.places[order.place]);
    return (cpuSeconds() - began) * 1000;
  });
  const warm = times.slice(50).sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((warm[Math.floor(warm.length * share)] ?? NaN) * 100) / 100;
  const planned = plan.routes.flatMap((route) => route.stops).filter((stop) => stop.kind === 'order').length;
  return { engineers, days, planned, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(0.9999) };
}

/** Every order in the best of a few shifts chosen by chance: enough to have full days to ask about. */
function greedyPlan(problem: Problem): Pick<Plan, 'routes'> {
  const model = compile(problem, { lazyRules: true });
  const state = emptyState(model);
  const insertion = new Insertion(state);
  const random = new Random(1);
  model.stops.forEach((stop, index) => {
    insertion.aim(index);
    let [least, chosen, after] = [Infinity, -1, -1];
    for (let tries = 0; tries < 60; tries++) {
      const r = random.below(model.routes.length);
      const route = model.routes[r];
      if (!route || firstCode(stop, route) !== 0) continue;
      const cost = insertion.best(r);
      if (cost < least) [least, chosen, after] = [cost, r, insertion.after];
    }
    if (chosen >= 0) put(state, index, chosen, after, -1);
  });
  return { routes: extractRoutes(state) };
}

export interface ReplanRow {
  readonly seed: number;
  readonly engineers: number;
  readonly orders: number;
  readonly moved: number;
  readonly movedPercent: number;
  readonly movedWithoutPrice: number;
  readonly distancePercent: number;
  readonly violations: number;
}

/** One engineer is sick: how many orders of others move, and how much farther everybody drives than in a plan without a price on change. */
export function replanRow(seed: number, engineers: number, seconds: number): ReplanRow {
  const size = { seed, engineers, days: 1, ordersPerShift: 5 };
  const problem = generateRegion(size);
  const standing = planHere(problem, { seed, budget: { seconds: 3 + engineers / 20 }, time: 'cpu' });
  const sick = standing.routes[0]?.engineer;
  const present = problem.engineers.map((engineer) =>
    engineer.id === sick ? { ...engineer, leave: [{ from: -Infinity, to: Infinity }] } : engineer,
  );
  const now: Problem = { ...problem, engineers: present };
  const cheap = { otherEngineer: 0, otherTime: 0, tolerance: 1200 };
  const priced = replanHere(now, standing, { seed, budget: { seconds }, time: 'cpu' });
  const free = replanHere({ ...now, changePrice: cheap }, standing, {
    seed,
    budget: { seconds },
    time: 'cpu',
    settings: { hot: 1, cold: 0.01 },
  });
  const lost = new Set(
    standing.routes
      .filter((route) => route.engineer === sick)
      .flatMap((route) => route.stops.map((stop) => ('order' in stop ? stop.order : ''))),
  );
  const movedIn = (plan: Plan): number =>
    differences(standing, plan, 1200).filter((change) => !lost.has(change.order)).length;
  const moved = movedIn(priced.plan);
  const others = problem.orders.length - lost.size;
  const metres = (plan: Plan): number => plan.routes.reduce((sum, route) => sum + route.metres, 0);
  return {
    seed,
    engineers,
    orders: problem.orders.length,
    moved,
    movedPercent: Math.round((moved / others) * 10_000) / 100,
    movedWithoutPrice: movedIn(free.plan),
    distancePercent: Math.round((metres(priced.plan) / metres(free.plan) - 1) * 10_000) / 100,
    violations: checkPlan(priced.problem, priced.plan).length,
  };
}
