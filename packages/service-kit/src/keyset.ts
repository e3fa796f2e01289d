import { DomainError } from '@aftercare/domain-kit/domain-error';
import { z } from 'zod';
import type { Parameters } from './predicate.js';

/** The types of columns that lists are sorted by. */
export type SortType = 'timestamptz' | 'date' | 'text' | 'uuid' | 'bigint' | 'numeric' | 'boolean';

/** One sort column and the id that breaks ties. Columns are SQL expressions of the code, never of a client. */
export interface KeysetSort {
  readonly column: string;
  readonly type: SortType;
  readonly direction: 'asc' | 'desc';
  /** Nulls come last in both directions; `false` lets PostgreSQL seek in a plain index on (column, id). */
  readonly nullable: boolean;
  /** The id column, of type uuid. */
  readonly id: string;
}

/** A row as `pageFrom` needs it: select `sortKey(sort)` and the id beside the columns of the node. */
export interface KeysetRow {
  readonly id: string;
  readonly sortKey: string | null;
}

export interface Page<T> {
  readonly nodes: { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
}

/** Select-list item with the sort value as text: a JS Date would lose its microseconds, and rows with them. */
export const sortKey = (sort: KeysetSort): string => `(${sort.column})::text AS "sortKey"`;

/** The matching ORDER BY clause. */
export function keysetOrder(sort: KeysetSort): string {
  const direction = sort.direction.toUpperCase();
  return `ORDER BY ${sort.column} ${direction}${sort.nullable ? ' NULLS LAST' : ''}, ${sort.id} ${direction}`;
}

/** The condition "after this cursor"; `true` without one. A cursor of another list or order is `INVALID_CURSOR`. */
export function keysetCondition(sort: KeysetSort, after: string | undefined, parameters: Parameters): string {
  if (after === undefined) return 'true';
  const { value, id } = decodeCursor(sort, after);
  const beyond = sort.direction === 'asc' ? '>' : '<';
  const boundId = `${parameters.bind(id)}::uuid`;
  if (value === null) return `(${sort.column} IS NULL AND ${sort.id} ${beyond} ${boundId})`;
  const bound = `${parameters.bind(value)}::${sort.type}`;
  const condition = `(${sort.column}, ${sort.id}) ${beyond} (${bound}, ${boundId})`;
  return sort.nullable ? `(${condition} OR ${sort.column} IS NULL)` : condition;
}

/** The page out of up to `first + 1` rows: the extra one only says that there are more. */
export function pageFrom<R extends KeysetRow, T>(
  sort: KeysetSort,
  rows: readonly R[],
  first: number,
  toNode: (row: R) => T,
): Page<T> {
  const nodes = rows.slice(0, first).map((row) => ({ cursor: encodeCursor(sort, row), node: toNode(row) }));
  return { nodes, hasNextPage: rows.length > first };
}

export function encodeCursor(sort: KeysetSort, row: KeysetRow): string {
  return Buffer.from(JSON.stringify([orderName(sort), row.sortKey, row.id])).toString('base64url');
}

export function decodeCursor(sort: KeysetSort, cursor: string): { value: string | null; id: string } {
  const parsed = cursorContent.safeParse(jsonOrUndefined(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw invalidCursor();
  const [order, value, id] = parsed.data;
  if (order !== orderName(sort)) throw invalidCursor();
  // PostgreSQL would fail on a value that is not of the column's type: a forged cursor is no bug of ours
  if (value === null ? !sort.nullable : !valueOf[sort.type].safeParse(value).success) throw invalidCursor();
  return { value, id };
}

const cursorContent = z.tuple([z.string(), z.string().nullable(), z.uuid()]);

const orderName = (sort: KeysetSort) => `${sort.column} ${sort.direction}`;

const valueOf: Readonly<Record<SortType, z.ZodType>> = {
  // PostgreSQL writes `2026-02-03 04:05:06.789+00`
  timestamptz: z
    .string()
    .transform((text) => text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
    .pipe(z.iso.datetime({ offset: true })),
  date: z.iso.date(),
  text: z.string().refine((text) => !text.includes('\0')),
  uuid: z.uuid(),
  bigint: z.string().regex(/^-?\d{1,18}$/),
  numeric: z.string().regex(/^-?\d{1,40}(\.\d{1,40})?$/),
  boolean: z.enum(['true', 'false']),
};

const invalidCursor = () => new DomainError('INVALID_CURSOR', {}, ['page', 'after']);

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not a cursor of ours: refused by the caller
  }
}
