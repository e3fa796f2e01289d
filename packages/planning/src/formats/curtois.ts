import type { Demand, Person, RosterProblem, Wish } from '../roster/roster-problem.js';

/** Curtois' shift scheduling instances: sections of comma-separated lines. The horizon begins on a Monday. */
export function readCurtois(text: string): RosterProblem {
  const sections = readSections(text);
  const section = (title: string): string[][] => sections.get(`SECTION_${title}`) ?? [];
  const count = Number(section('HORIZON')[0]?.[0]);
  if (!Number.isInteger(count)) throw new SyntaxError('not a shift scheduling instance');
  const off = new Map(section('DAYS_OFF').map(([id = '', ...days]) => [id, new Set(days.map(Number))]));
  const wish =
    (wanted: boolean) =>
    ([person = '', day, shift = '', price]: string[]): Wish => ({
      person,
      day: Number(day),
      shift,
      wanted,
      price: Number(price),
    });
  return {
    days: Array.from({ length: count }, (_, day) => ({
      name: `day ${day}`,
      weekend: day % 7 >= 5 ? Math.floor(day / 7) : null,
    })),
    shifts: section('SHIFTS').map(([id = '', minutes, after = '']) => ({
      id,
      minutes: Number(minutes),
      notBefore: after.split('|').filter((other) => other !== ''),
    })),
    people: section('STAFF').map((cells) => personOf(cells, off.get(cells[0] ?? '') ?? new Set())),
    demand: section('COVER').map(([day, shift = '', needed, under, over]): Demand => ({
      day: Number(day),
      shifts: [shift],
      needed: Number(needed),
      under: Number(under),
      over: Number(over),
    })),
    wishes: [
      ...section('SHIFT_ON_REQUESTS').map(wish(true)),
      ...section('SHIFT_OFF_REQUESTS').map(wish(false)),
    ],
  };
}

function personOf(cells: readonly string[], leave: ReadonlySet<number>): Person {
  const [id = '', most = ''] = cells;
  const [, , maxMinutes, minMinutes, maxRun, minRun, minRest, maxWeekends] = cells.map(Number);
  const maxShifts = most.split('|').map((entry): [string, number] => {
    const [shift = '', limit] = entry.split('=');
    return [shift, Number(limit)];
  });
  return {
    id,
    leave,
    maxShifts: new Map(maxShifts),
    minMinutes: minMinutes ?? 0,
    maxMinutes: maxMinutes ?? Infinity,
    minRun: minRun ?? 1,
    maxRun: maxRun ?? Infinity,
    minRest: minRest ?? 1,
    maxWeekends: maxWeekends ?? Infinity,
  };
}

function readSections(text: string): Map<string, string[][]> {
  const sections = new Map<string, string[][]>();
  let current: string[][] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('SECTION_')) {
      current = [];
      sections.set(line, current);
    } else current.push(line.split(',').map((cell) => cell.trim()));
  }
  return sections;
}
