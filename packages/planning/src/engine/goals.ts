import type { CostPart, Order, Problem } from '../model/problem.js';
import { defaultObjective, mandatoryAbsence } from '../model/problem.js';

/** How much more a rank counts than the one below it. */
const rankStep = 1e5;

export function partWeights(problem: Problem): Record<CostPart, number> {
  const ranks = (problem.objective ?? defaultObjective).ranks;
  const weights: Record<CostPart, number> = {
    unplanned: 0,
    lateness: 0,
    shifts: 0,
    travel: 0,
    work: 0,
    overtime: 0,
    wishes: 0,
    change: 0,
  };
  ranks.forEach((rank, index) => {
    const factor = rankStep ** (ranks.length - 1 - index);
    // Object.entries loses the key type; the keys are those of `rank`.
    for (const [part, weight] of Object.entries(rank) as [CostPart, number][])
      weights[part] += weight * factor;
  });
  return weights;
}

export const absenceOf = (order: Order): number => order.optionalCost ?? mandatoryAbsence;
