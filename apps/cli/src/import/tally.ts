import type { HistoryDimension } from '@aftercare/contracts/ticket/history-commands';
import type { LivedRow } from './ticket-lives.js';

/** How a log is counted: what the platform counts of it afterwards must be the same. */
export interface Counted {
  readonly rows: number;
  readonly tickets: number;
  readonly resolvedTickets: number;
  readonly meanTimeToResolveMs: number | null;
  readonly medianTimeToResolveMs: number | null;
  readonly lines: readonly CountedLine[];
}

export interface CountedLine {
  readonly dimension: HistoryDimension;
  readonly value: string | null;
  readonly rows: number;
  readonly tickets: number;
}

type Values = readonly (readonly [HistoryDimension, string | null])[];

interface LastRow {
  readonly values: Values;
  readonly toResolveMs: number | undefined;
}

/** Counts the rows of a log, and of each ticket its last. `shown` says what category and unit become. */
export class Tally {
  private rows = 0;
  private readonly byValue = new Map<string, number>();
  private readonly lastOf = new Map<string, LastRow>();

  constructor(
    private readonly shown: {
      readonly category: (words: string | undefined) => string | null;
      readonly unit: (group: string | undefined) => string;
    },
  ) {}

  add(row: LivedRow): void {
    this.rows += 1;
    const values: Values = [
      ['STATE', row.state],
      ['STATUS', row.status],
      ['PRIORITY', row.priority],
      ['CATEGORY', this.shown.category(row.category)],
      ['GROUP', row.group ?? null],
      ['UNIT', this.shown.unit(row.group)],
      ['REOPEN_COUNT', String(row.reopenCount)],
      ['REASSIGN_COUNT', String(row.reassignCount)],
    ];
    for (const value of values) count(this.byValue, value);
    const toResolveMs = row.resolvedAt && Date.parse(row.resolvedAt) - Date.parse(row.reportedAt);
    this.lastOf.set(row.number, {
      values,
      toResolveMs: typeof toResolveMs === 'number' ? toResolveMs : undefined,
    });
  }

  counted(): Counted {
    const byTicket = new Map<string, number>();
    for (const { values } of this.lastOf.values()) for (const value of values) count(byTicket, value);
    const times = [...this.lastOf.values()]
      .flatMap(({ toResolveMs }) => toResolveMs ?? [])
      .sort((a, b) => a - b);
    return {
      rows: this.rows,
      tickets: this.lastOf.size,
      resolvedTickets: times.length,
      meanTimeToResolveMs:
        times.length === 0 ? null : Math.round(times.reduce((sum, ms) => sum + ms, 0) / times.length),
      medianTimeToResolveMs: medianOf(times),
      lines: [...this.byValue].map(([key, rows]) => ({
        ...lineOf(key),
        rows,
        tickets: byTicket.get(key) ?? 0,
      })),
    };
  }
}

function count(counts: Map<string, number>, value: Values[number]): void {
  const key = JSON.stringify(value);
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function lineOf(key: string): Pick<CountedLine, 'dimension' | 'value'> {
  const [dimension, value] = JSON.parse(key) as Values[number]; // written by count()
  return { dimension, value };
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)];
  const low = sorted[Math.ceil(middle) - 1];
  return high === undefined || low === undefined ? null : Math.round((high + low) / 2);
}

/** What two counts of one log do not agree on, in words; nothing when they are the same. */
export function differences(file: Counted, platform: Counted): string[] {
  const near = (a: number | null, b: number | null) =>
    a === b || (a !== null && b !== null && Math.abs(a - b) <= 1); // halves are rounded here and there
  const totals = (
    ['rows', 'tickets', 'resolvedTickets', 'meanTimeToResolveMs', 'medianTimeToResolveMs'] as const
  )
    .filter((name) => !near(file[name], platform[name]))
    .map((name) => `${name}: ${file[name]} in the file, ${platform[name]} here`);
  const keyOf = ({ dimension, value }: CountedLine) => `${dimension} ${value ?? '–'}`;
  const here = new Map(platform.lines.map((line) => [keyOf(line), line]));
  const there = new Map(file.lines.map((line) => [keyOf(line), line]));
  const unlike = [...new Set([...there.keys(), ...here.keys()])].flatMap((key) => {
    const [a, b] = [there.get(key), here.get(key)];
    if (a && b && a.rows === b.rows && a.tickets === b.tickets) return [];
    return [
      `${key}: ${a?.rows ?? 0} rows, ${a?.tickets ?? 0} tickets in the file; ${b?.rows ?? 0}, ${b?.tickets ?? 0} here`,
    ];
  });
  return [...totals, ...unlike];
}
