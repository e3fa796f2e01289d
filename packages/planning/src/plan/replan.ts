import { compile } from '../engine/compile.js';
import type { Plan } from '../model/plan.js';
import type { ChangePrice, Problem, Told } from '../model/problem.js';
import { differences, visits } from './differences.js';
import type { Difference } from './differences.js';
import { loadPlan } from './load-plan.js';
import { search } from './plan-here.js';
import type { PlanHereOptions } from './plan-here.js';
import { toPlan } from './to-plan.js';

export interface Replan {
  readonly plan: Plan;
  /** What was told and changes; can be shown and accepted one by one. */
  readonly changes: readonly Difference[];
  readonly problem: Problem;
}

/** Twenty minutes later or earlier is not worth a call. */
const ordinaryTolerance = 1200;
/** Temperatures for a plan that is good already. */
const gentle = { hot: 0.1, cold: 0.005 };

/**
 * Plans again after a change (someone is sick, an urgent order, an overrun) from the plan that stands, with a
 * price on every change of what customers were told. `problem` is the new state of things.
 */
export function replanHere(problem: Problem, standing: Plan, options: PlanHereOptions): Replan {
  const priced = withToldTimes(problem, standing);
  const model = compile(priced);
  const from = loadPlan(model, standing);
  const { best } = search(priced, { ...options, model, from, settings: { ...gentle, ...options.settings } });
  const plan = toPlan(best);
  const tolerance = priced.changePrice?.tolerance ?? ordinaryTolerance;
  return { plan, changes: differences(standing, plan, tolerance), problem: priced };
}

/** Every visit of the plan that stands was told; where no price is named, a change costs as much as four visits. */
export function withToldTimes(problem: Problem, standing: Plan): Problem {
  const told: Told[] = [...visits(standing)].map(([order, visit]) => ({ order, ...visit }));
  return {
    ...problem,
    told: problem.told ?? told,
    changePrice: problem.changePrice ?? ordinaryPrice(standing),
  };
}

function ordinaryPrice(standing: Plan): ChangePrice {
  const { travel, work, shifts } = standing.cost;
  const perVisit = (travel + work + shifts) / Math.max(1, visits(standing).size);
  return { otherEngineer: 4 * perVisit, otherTime: 2 * perVisit, tolerance: ordinaryTolerance };
}
