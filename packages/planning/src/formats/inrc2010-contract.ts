import type { Bounds, Pattern } from '../roster/habits.js';

export interface Contract {
  readonly id: string;
  readonly shifts: Bounds;
  readonly work: Bounds;
  readonly rest: Bounds;
  readonly weekendsInRow: Bounds;
  /** Names of its days. */
  readonly weekend: readonly string[];
  readonly wholeWeekends: number;
  readonly sameShiftOnWeekends: number;
  readonly nightBeforeFreeWeekend: number;
  readonly workAfterNights: number;
  readonly otherSkill: number;
  readonly patterns: readonly string[];
}

export interface PatternLine {
  readonly id: string;
  readonly price: number;
  readonly weekday: string;
  readonly steps: Pattern['steps'];
}

/**
 * `id, name, (one a day), (most shifts), (fewest), (most days of work in a row), (fewest), (most of rest), (fewest),
 * (most weekends in a row), (fewest), (most in four weeks), weekend, (whole), (same shift), (night before a free one),
 * (two free days after nights), (other skill), number, patterns`; a rule is `(on|price|value)`.
 */
export function contractOf(line: string): Contract {
  const cells = line.split(',').map((cell) => cell.trim());
  const rule = (index: number): { price: number; value: number } => {
    const [on, price, value = 0] = (cells[index] ?? '').replace(/[()]/g, '').split('|').map(Number);
    return { price: on === 1 ? (price ?? 0) : 0, value };
  };
  const bounds = (index: number): Bounds => {
    const [most, least] = [rule(index), rule(index + 1)];
    return { least: least.value, leastPrice: least.price, most: most.value, mostPrice: most.price };
  };
  const weekend = (cells[12] ?? '').match(/[A-Z][a-z]+/g) ?? [];
  const own = (index: number): number => rule(index).price;
  return {
    id: cells[0] ?? '',
    shifts: bounds(3),
    work: bounds(5),
    rest: bounds(7),
    weekendsInRow: bounds(9),
    weekend,
    wholeWeekends: own(13),
    sameShiftOnWeekends: own(14),
    nightBeforeFreeWeekend: own(15),
    workAfterNights: own(16),
    otherSkill: own(17),
    patterns: (cells[19] ?? '').split(/\s+/).filter((id) => id !== ''),
  };
}
