import type {
  Impact,
  Priority,
  TicketChannel,
  TicketStatus,
  Urgency,
} from '@aftercare/contracts/ticket/ticket-codes';
import type { LogLine } from './open-log.js';
import { timeReader } from './log-time.js';
import type { Mapping } from './mapping.js';
import type { Problem } from './problem.js';

/** One row of a log, read; instants ISO, UTC. */
export interface LogRow {
  readonly row: number;
  readonly number: string;
  readonly at: string;
  /** In the log's own words. */
  readonly state: string;
  /** Undefined for a state that is none: the ticket stays where it was. */
  readonly status: TicketStatus | undefined;
  readonly sequence: number | undefined;
  readonly subject: string;
  readonly description: string | undefined;
  readonly channel: TicketChannel;
  readonly customer: string | undefined;
  readonly reportedAt: string;
  readonly openedAt: string | undefined;
  readonly priority: Priority;
  readonly impact: Impact | undefined;
  readonly urgency: Urgency | undefined;
  readonly category: string | undefined;
  readonly group: string | undefined;
  readonly assignee: string | undefined;
  readonly by: string | undefined;
  readonly reopenCount: number;
  readonly reassignCount: number;
  readonly firstResponseAt: string | undefined;
  readonly resolvedAt: string | undefined;
  readonly closedAt: string | undefined;
  readonly satisfaction: number | undefined;
  readonly serviceLevel: string | undefined;
}

export type ReadRow = (line: LogLine, problems: Problem[]) => LogRow | undefined;

/** Reads the rows of a log with this header. What is wrong is added to `problems`; such a row is undefined. */
export function rowReader(mapping: Mapping, header: readonly string[], zone: string, now: string): ReadRow {
  const placeOf = new Map(header.map((name, index) => [name, index]));
  const nothing = new Set(['', ...mapping.empty]);
  const readTime = timeReader(mapping.time, zone);
  const pattern = mapping.numberPattern === undefined ? undefined : new RegExp(mapping.numberPattern);
  const { columns } = mapping;

  return ({ row, cells }, problems) => {
    const before = problems.length;
    const wrong = (code: string, column?: string, params?: Problem['params']) => {
      problems.push({ code, row, column, ...(params ? { params } : {}) });
    };
    if (cells.length !== header.length) {
      wrong('LOG_COLUMN_COUNT', undefined, { found: cells.length, expected: header.length });
      return undefined;
    }
    const cell = (column: string | undefined): string | undefined => {
      const text = column === undefined ? '' : (cells[placeOf.get(column) ?? -1] ?? '').trim();
      return nothing.has(text) ? undefined : text;
    };
    const words = (column: string | undefined, longest: number): string | undefined => {
      const text = cell(column);
      if (text === undefined) return undefined;
      if (text.length > longest) wrong('TOO_LONG', column, { maximum: longest });
      if (/[\p{Cc}\p{Cs}\u2028\u2029\ufffd]/u.test(text)) wrong('CONTROL_CHARACTERS', column);
      return text;
    };
    const needed = <T>(value: T | undefined, column: string): T | undefined => {
      if (value === undefined && cell(column) === undefined) wrong('REQUIRED', column);
      return value;
    };
    const time = (column: string | undefined): string | undefined => {
      const text = cell(column);
      if (text === undefined) return undefined;
      const at = readTime(text);
      if (at === undefined) wrong('LOG_NOT_A_TIME', column, { value: text, format: mapping.time });
      else if (at > now) wrong('IN_THE_FUTURE', column);
      return at;
    };
    const count = (column: string | undefined, most = 10_000): number | undefined => {
      const text = cell(column);
      if (text === undefined) return undefined;
      if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
      wrong('LOG_NOT_A_NUMBER', column, { value: text, maximum: most });
      return undefined;
    };
    const meaning = <T>(column: string | undefined, table: Readonly<Record<string, T>>): T | undefined => {
      const text = cell(column);
      if (text === undefined) return undefined;
      if (Object.hasOwn(table, text)) return table[text];
      wrong('LOG_NOT_AN_OPTION', column, { value: text, options: Object.keys(table).join(', ') });
      return undefined;
    };
    const notBefore = (late: string | undefined, column: string | undefined, early: string | undefined) => {
      if (late !== undefined && early !== undefined && late < early) wrong('END_BEFORE_START', column);
    };

    const number = needed(words(columns.number, 100), columns.number);
    if (number !== undefined && pattern && !pattern.test(number)) wrong('INVALID_FORMAT', columns.number);
    const at = needed(time(columns.at), columns.at);
    const state = needed(words(columns.state, 60), columns.state);
    const kept = state !== undefined && mapping.keptStates.includes(state);
    const status = kept ? undefined : meaning(columns.state, mapping.states);
    const reportedAt = needed(time(columns.reportedAt), columns.reportedAt);
    const priority = needed(meaning(columns.priority, mapping.priorities), columns.priority);
    const resolvedAt = time(columns.resolvedAt);
    const closedAt = time(columns.closedAt);
    notBefore(resolvedAt, columns.resolvedAt, reportedAt);
    notBefore(closedAt, columns.closedAt, reportedAt);
    for (const column of columns.flags) {
      const text = cell(column);
      if (text !== undefined && text !== 'true' && text !== 'false') {
        wrong('LOG_NOT_AN_OPTION', column, { value: text, options: 'true, false' });
      }
    }
    for (const column of columns.times) time(column);
    const rest = {
      sequence: columns.sequence ? needed(count(columns.sequence, 1_000_000), columns.sequence) : undefined,
      channel: meaning(columns.channel, mapping.channels) ?? mapping.channel,
      customer: words(columns.customer, 200),
      openedAt: time(columns.openedAt),
      impact: meaning(columns.impact, mapping.impacts),
      urgency: meaning(columns.urgency, mapping.urgencies),
      category: words(columns.category, 60),
      group: words(columns.group, 100),
      assignee: words(columns.assignee, 100),
      by: words(columns.by, 100),
      reopenCount: count(columns.reopenCount) ?? 0,
      reassignCount: count(columns.reassignCount) ?? 0,
      firstResponseAt: time(columns.firstResponseAt),
      satisfaction: satisfactionOf(count(columns.satisfaction, 5)),
      serviceLevel: words(columns.serviceLevel, 60),
      subject: joined(
        columns.subject.map((column) => words(column, 200)),
        ' · ',
      ).slice(0, 200),
      description: described(columns.description, cell),
    };
    if (problems.length > before) return undefined;
    if (!number || !at || !state || !reportedAt || !priority) return undefined; // told above
    return { row, number, at, state, status, reportedAt, priority, resolvedAt, closedAt, ...rest };
  };
}

const joined = (parts: readonly (string | undefined)[], between: string) =>
  parts.filter((part) => part !== undefined).join(between);

const satisfactionOf = (mark: number | undefined) => (mark === 0 ? undefined : mark);

function described(columns: readonly string[], cell: (column: string) => string | undefined) {
  const lines = columns.flatMap((column) => {
    const text = cell(column);
    return text === undefined ? [] : [`${column}: ${text}`];
  });
  return lines.length === 0 ? undefined : lines.join('\n').slice(0, 20_000);
}
