import type { Paper } from '@aftercare/contracts/training/paper';
import { laterBy } from './later.js';

/** Attempts of one enrolment so far. */
export interface Attempts {
  readonly count: number;
  readonly runs: boolean;
  readonly lastEndedAt: Date | null;
}

const hour = 3_600_000;

/** When the next attempt may begin at the earliest; null: at once. */
export const nextAttemptAt = (
  { retakeWaitHours }: Pick<Paper, 'retakeWaitHours'>,
  { lastEndedAt }: Attempts,
) => (lastEndedAt === null || retakeWaitHours === 0 ? null : laterBy(lastEndedAt, retakeWaitHours * hour));
