import type { Bounds, Habits, Pattern } from './habits.js';

/** What a row costs against a contract: read day by day from the names of the shifts, `null` for rest. */
export function habitCost(habits: Habits, row: readonly (string | null)[]): number {
  const worked = row.map((shift) => shift !== null);
  const weekends = habits.weekends.map((days) => days.map((day) => row[day] ?? null));
  const busy = weekends.map((days) => days.some((shift) => shift !== null));
  const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);
  return (
    outside(habits.shifts, worked.filter(Boolean).length) +
    sum(stretches(worked, true).map((length) => outside(habits.work, length))) +
    sum(stretches(worked, false).map((length) => outside(habits.rest, length))) +
    sum(stretches(busy, true).map((length) => outside(habits.weekendsInRow, length))) +
    habits.wholeWeekends * sum(weekends.map(ragged)) +
    habits.sameShiftOnWeekends * sum(weekends.map((days) => mixed(days, habits.wholeWeekends > 0))) +
    sum(habits.unwanted.map((pattern) => pattern.price * matches(pattern, row)))
  );
}

function outside(bounds: Bounds, count: number): number {
  if (count < bounds.least) return (bounds.least - count) * bounds.leastPrice;
  return count > bounds.most ? (count - bounds.most) * bounds.mostPrice : 0;
}

/** Lengths of the stretches of days that are all `kind`. */
function stretches(days: readonly boolean[], kind: boolean): number[] {
  return days
    .map((day) => (day === kind ? 'x' : ' '))
    .join('')
    .split(' ')
    .filter((stretch) => stretch !== '')
    .map((stretch) => stretch.length);
}

/** Days by which stretches of work inside a weekend miss its begin and its end. */
function ragged(days: readonly (string | null)[]): number {
  let missed = 0;
  days.forEach((shift, day) => {
    if (shift === null) return;
    if ((days[day - 1] ?? null) === null) missed += day;
    if ((days[day + 1] ?? null) === null) missed += days.length - 1 - day;
  });
  return missed;
}

/** Where weekends should be whole, only whole ones are asked for one shift. */
function mixed(days: readonly (string | null)[], onlyWhole: boolean): number {
  if (onlyWhole && days.includes(null)) return 0;
  const kinds = new Set(days.filter((shift) => shift !== null));
  return [...kinds].reduce((sum, kind) => sum + days.filter((shift) => shift !== kind).length, 0);
}

function matches(pattern: Pattern, row: readonly (string | null)[]): number {
  return pattern.from.filter((first) =>
    pattern.steps.every((step, index) => {
      const shift = row[first + index];
      if (shift === undefined) return false;
      if (step === 'rest') return shift === null;
      return step === 'work' ? shift !== null : shift === step.shift;
    }),
  ).length;
}
