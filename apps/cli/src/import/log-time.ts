import { zoneOffsets } from '@aftercare/work-calendar/zone-offsets';

const fields = { yyyy: 'year', M: 'month', MM: 'month', d: 'day', dd: 'day', H: 'hour', HH: 'hour' } as const;
const more = { mm: 'minute', ss: 'second', h: 'hour12', hh: 'hour12', a: 'half' } as const;
const fieldOf: Readonly<Record<string, Field>> = { ...fields, ...more };
type Field = (typeof fields)[keyof typeof fields] | (typeof more)[keyof typeof more];

/** Reads one spelling of times; undefined for what is none: also for 31/2/2016. Answers ISO 8601, UTC. */
export type ReadTime = (text: string) => string | undefined;

/**
 * `format`: yyyy, M or MM, d or dd, H or HH, h or hh with a, mm, ss, and anything between; or `ISO`. A time that a
 * clock change skips counts as the one an hour later, a time that comes twice as the first.
 */
export function timeReader(format: string, zone: string): ReadTime {
  const read = format === 'ISO' ? readIso : wallReader(format, zone);
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const at = read(text);
    const iso = at === undefined || Number.isNaN(at) ? undefined : new Date(at).toISOString();
    if (known.size > 100_000) known.clear();
    known.set(text, iso);
    return iso;
  };
}

function readIso(text: string): number | undefined {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (day === undefined || !isDay(...numbersOf(day))) return undefined;
  return Date.parse(text);
}

const numbersOf = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
];

function wallReader(format: string, zone: string): (text: string) => number | undefined {
  const offsets = zoneOffsets(zone);
  const { pattern, order } = patternOf(format);
  return (text) => {
    const found = pattern.exec(text);
    if (!found) return undefined;
    const value = new Map<Field, string>(order.map((field, index) => [field, found[index + 1] ?? '']));
    const number = (field: Field, otherwise: number) => Number(value.get(field) ?? otherwise);
    const [year, month, day] = [number('year', NaN), number('month', NaN), number('day', NaN)];
    const hour = value.has('hour12') ? hourOf(number('hour12', 0), value.get('half')) : number('hour', 0);
    const [minute, second] = [number('minute', 0), number('second', 0)];
    if (!isDay(year, month, day) || !(hour < 24 && minute < 60 && second < 60)) return undefined;
    return instantOf(Date.UTC(year, month - 1, day, hour, minute, second), offsets.offsetAt);
  };
}

function patternOf(format: string) {
  const order: Field[] = [];
  const source = format.replaceAll(/yyyy|MM?|dd?|HH?|hh?|mm|ss|a|[^\w\s]|\s/g, (token) => {
    const field = fieldOf[token];
    if (!field) return token.trim() === '' ? '\\s' : `\\${token}`;
    order.push(field);
    if (field === 'half') return '([AaPp][Mm])';
    return field === 'year' ? '(\\d{4})' : token.length === 2 ? '(\\d{2})' : '(\\d{1,2})';
  });
  return { pattern: new RegExp(`^${source}$`), order };
}

function hourOf(hour: number, half: string | undefined): number {
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
}

function isDay(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day)); // a day that does not exist rolls over
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

function instantOf(wall: number, offsetAt: (ms: number) => number): number {
  const offsets = [offsetAt(wall - 86_400_000), offsetAt(wall + 86_400_000)];
  const fitting = offsets.map((offset) => wall - offset).filter((at) => at + offsetAt(at) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : wall - Math.min(...offsets);
}
