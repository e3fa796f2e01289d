import { DomainError } from '@aftercare/domain-kit/domain-error';

/** Local days: `from` is the first, `until` the day after the last. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

const day = 86_400_000;
const longest = 3660 * day;

/** A period of local dates, both inclusive, as a half-open range; `length` sets the number of days instead. */
export function daysOf(period: { readonly from: string; readonly to: string }, length?: number): Days {
  if (period.to < period.from) throw new DomainError('END_BEFORE_START', {}, ['period', 'to']);
  if (utc(period.to) - utc(period.from) > longest)
    throw new DomainError('PERIOD_TOO_LONG', {}, ['period', 'to']);
  const last = length === undefined ? utc(period.to) : utc(period.from) + (length - 1) * day;
  return { from: period.from, until: dateOf(last + day) };
}

/** The Mondays of the `count` weeks that end with the week of `date`, oldest first. */
export function weekStarts(date: string, count: number): readonly string[] {
  const at = utc(date);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  const monday = at - sinceMonday * day;
  return Array.from({ length: count }, (_, index) => dateOf(monday - (count - 1 - index) * 7 * day));
}

const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
