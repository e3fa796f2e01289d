import type { Habits, Pattern } from '../roster/habits.js';
import type { Contract, PatternLine } from './inrc2010-contract.js';

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What a contract asks for, on the days of this horizon; `names` are their weekdays. */
export function habitsOf(
  terms: Contract,
  names: readonly string[],
  patterns: readonly PatternLine[],
  { nights, others }: { readonly nights: readonly string[]; readonly others: readonly string[] },
): Habits {
  const starts = (weekday: string, length: number): number[] =>
    names.flatMap((name, day) =>
      (weekday === 'Any' || name === weekday) && day + length <= names.length ? [day] : [],
    );
  const weekends = starts(terms.weekend[0] ?? '', 1).map((day) =>
    terms.weekend.map((_, index) => day + index).filter((each) => each < names.length),
  );
  const unwanted: Pattern[] = terms.patterns.flatMap((id) => {
    const pattern = patterns.find((each) => each.id === id);
    if (!pattern) throw new SyntaxError(`no pattern ${id}`);
    return [
      { price: pattern.price, from: starts(pattern.weekday, pattern.steps.length), steps: pattern.steps },
    ];
  });
  const eve = weekdays[(weekdays.indexOf(terms.weekend[0] ?? '') + 6) % 7] ?? '';
  for (const shift of nights) {
    const free = terms.weekend.map(() => 'rest' as const);
    if (terms.nightBeforeFreeWeekend > 0)
      unwanted.push({
        price: terms.nightBeforeFreeWeekend,
        from: starts(eve, free.length + 1),
        steps: [{ shift }, ...free],
      });
    if (terms.workAfterNights === 0) continue;
    const price = terms.workAfterNights;
    unwanted.push({ price, from: starts('Any', 3), steps: [{ shift }, 'rest', 'work'] });
    for (const other of others)
      unwanted.push({ price, from: starts('Any', 2), steps: [{ shift }, { shift: other }] });
  }
  const { shifts, work, rest, weekendsInRow, wholeWeekends, sameShiftOnWeekends } = terms;
  return { shifts, work, rest, weekendsInRow, weekends, wholeWeekends, sameShiftOnWeekends, unwanted };
}

/** `id, price, length (shift|weekday) …` */
export function patternOf(line: string): PatternLine {
  const [id = '', price] = line.split(',').map((cell) => cell.trim());
  const steps = [...line.matchAll(/\(([^|)]*)\|([^)]*)\)/g)];
  return {
    id,
    price: Number(price),
    weekday: steps[0]?.[2] ?? 'Any',
    steps: steps.map(([, shift = '']) => {
      if (shift === 'None') return 'rest';
      return shift === 'Any' ? 'work' : { shift };
    }),
  };
}
