import type { Budget } from '../engine/improve.js';
import type { SearchSettings } from '../engine/search.js';
import type { Seconds } from '../thread/clock.js';
import type { PlannedShift } from '../model/plan.js';

export interface PlanOptions {
  readonly seed?: number;
  /** Steps: the same plan every time. */
  readonly budget: Budget;
  /** What a second of the budget is; `wall` where nothing is said. */
  readonly time?: Seconds;
  readonly settings?: Partial<SearchSettings>;
}

export interface PlanProgress {
  /** From 0 to 1. */
  readonly done: number;
  /** The weighed cost of the best plan so far. */
  readonly cost: number;
  readonly unplanned: number;
  /** The routes of the best plan so far. */
  readonly routes: readonly PlannedShift[];
}
