import { categoryCodeOf } from './category-code.js';
import { columnsRead, type Mapping } from './mapping.js';
import { openLog } from './open-log.js';
import { LogUnreadable, type Problem } from './problem.js';
import { rowReader } from './read-row.js';
import { Tally } from './tally.js';
import { TicketLives, type LivedRow } from './ticket-lives.js';

/** Which file, and how it is read. */
export interface Log {
  readonly path: string;
  readonly mapping: Mapping;
  readonly zone: string;
}

/** Names of records that are here already; a mapping may say that the log's words name them. */
export interface KnownNames {
  readonly customers: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

export interface CheckedLog {
  readonly digest: string;
  /** Rows, the bad ones too. */
  readonly rows: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly tally: Tally;
  readonly groups: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

/** Reads the whole log once and says everything that is wrong with it. `progress` gets rows and the share read. */
export async function checkLog(
  log: Log,
  known: KnownNames | undefined,
  progress: (rows: number, share: number) => void,
): Promise<CheckedLog> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const groups = new Set<string>();
  const categories = new Set<string>();
  const tally = new Tally(shownBy(log.mapping));
  const names = namedBy(log.mapping, known);
  let rows = 0;
  const found = await readLog(log, problems, warnings, {
    row(row) {
      problems.push(...names(row));
      tally.add(row);
      if (row.group !== undefined) groups.add(row.group);
      if (row.category !== undefined) categories.add(row.category);
    },
    line(count, share) {
      rows = count;
      progress(rows, share);
    },
  });
  if (rows === 0) problems.push({ code: 'LOG_EMPTY', row: 0 });
  const { units } = log.mapping;
  if (known && units.existing && !known.units.has(units.under)) {
    problems.push({ code: 'LOG_UNIT_UNKNOWN', row: 0, params: { value: units.under } });
  }
  return { digest: found.digest, rows, problems, warnings, tally, groups, categories };
}

interface Reading {
  readonly row: (row: LivedRow) => void | Promise<void>;
  readonly line: (rows: number, share: number) => void;
}

/** Reads a log row by row; what it says is the same each time. */
export async function readLog(
  { path, mapping, zone }: Log,
  problems: Problem[],
  warnings: Problem[],
  reading: Reading,
): Promise<{ readonly digest: string }> {
  const log = await openLog(path, mapping.delimiter);
  const lives = new TicketLives();
  const now = new Date().toISOString();
  let read: ReturnType<typeof rowReader> | undefined;
  let rows = 0;
  for await (const line of log.lines) {
    if (!read) {
      const header = line.cells.map((name) => name.trim());
      refuseHeader(header, mapping);
      read = rowReader(mapping, header, zone, now);
      continue;
    }
    rows += 1;
    const row = read(line, problems);
    if (row) await reading.row(lives.next(row, mapping.columns, warnings));
    reading.line(rows, log.share());
  }
  return { digest: log.digest() };
}

function refuseHeader(header: readonly string[], mapping: Mapping): void {
  const missing = columnsRead(mapping).filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new LogUnreadable({ code: 'LOG_COLUMNS_MISSING', row: 1, params: { columns: missing.join(', ') } });
  }
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  if (twice.length > 0) {
    throw new LogUnreadable({ code: 'LOG_COLUMNS_TWICE', row: 1, params: { columns: twice.join(', ') } });
  }
}

const shownBy = ({ categories, units }: Mapping) => ({
  category: (words: string | undefined) => {
    if (words === undefined) return null;
    return 'under' in categories ? categoryCodeOf(categories.under, words) : words;
  },
  unit: (group: string | undefined) => group ?? units.under,
});

/** Names that must be here but are not. */
function namedBy({ columns, customer, units, categories, people }: Mapping, known: KnownNames | undefined) {
  return (row: LivedRow): Problem[] => {
    if (!known) return [];
    const unknown = (
      code: string,
      column: string | undefined,
      value: string | undefined,
      here: ReadonlySet<string>,
    ) => (value === undefined || here.has(value) ? [] : [{ code, row: row.row, column, params: { value } }]);
    return [
      ...('existing' in customer
        ? unknown('LOG_CUSTOMER_UNKNOWN', columns.customer, row.customer ?? '', known.customers)
        : []),
      ...(units.existing ? unknown('LOG_UNIT_UNKNOWN', columns.group, row.group, known.units) : []),
      ...('existing' in categories
        ? unknown('LOG_CATEGORY_UNKNOWN', columns.category, row.category, known.categories)
        : []),
      ...(people ? unknown('LOG_PERSON_UNKNOWN', columns.assignee, row.assignee, known.people) : []),
    ];
  };
}
