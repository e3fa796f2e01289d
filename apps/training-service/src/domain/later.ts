import { instantOf } from '@aftercare/domain-kit/instant';

export function laterBy(at: Date, ms: number): Date {
  const moved = instantOf(at.toISOString());
  moved.setTime(moved.getTime() + ms);
  return moved;
}

/** The same day of a later month in UTC, or its last day. */
export function monthsLater(at: Date, months: number): Date {
  const moved = instantOf(at.toISOString());
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== at.getUTCDate()) moved.setUTCDate(0);
  return moved;
}
