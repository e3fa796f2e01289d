import type { EntitySchema } from 'typeorm';
import { prepared } from './prepared.js';
import { columnOf } from './row-columns.js';
import type { Transaction } from './transaction.js';

/** A column that no property of the row holds: what lists sort, filter or search by. */
export interface DerivedColumn {
  readonly column: string;
  readonly value: unknown;
  /** SQL around the placeholder, e.g. `array_to_tsvector($7::text[])`; default: the placeholder. */
  readonly sql?: (placeholder: string) => string;
}

/** Writes a new row in one statement. Properties without a column in the schema are an error. */
export async function insertRow<T extends object>(
  tx: Transaction,
  schema: EntitySchema<T>,
  row: T,
  derived: readonly DerivedColumn[] = [],
): Promise<void> {
  const columns = [
    ...Object.entries(row).map(([property, value]) => stored(schema, property, value)),
    ...derived,
  ];
  const names = columns.map(({ column }) => `"${column}"`);
  const places = columns.map(({ sql = asItIs }, index) => sql(`$${index + 1}`));
  await tx.sql.query(
    prepared(
      `INSERT INTO ${tableOf(schema)} (${names.join(', ')}) VALUES (${places.join(', ')})`,
      columns.map(({ value }) => value),
    ),
  );
}

/**
 * Writes what differs between two states of a row, in one statement: long texts that did not change are not written
 * again. Objects are compared by identity, as decisions that change nothing keep them. The row is locked already.
 */
export async function updateRow<T extends { readonly id: string }>(
  tx: Transaction,
  schema: EntitySchema<T>,
  before: T,
  next: T,
  derived: readonly DerivedColumn[] = [],
): Promise<void> {
  const known = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(next).filter(([property, value]) => !same(known.get(property), value));
  const columns = [...changed.map(([property, value]) => stored(schema, property, value)), ...derived];
  if (columns.length === 0) return;
  const sets = columns.map(({ column, sql = asItIs }, index) => `"${column}" = ${sql(`$${index + 2}`)}`);
  await tx.sql.query(`UPDATE ${tableOf(schema)} SET ${sets.join(', ')} WHERE id = $1`, [
    next.id,
    ...columns.map(({ value }) => value),
  ]);
}

function stored<T>(schema: EntitySchema<T>, property: string, value: unknown): DerivedColumn {
  const column = columnOf(schema, property);
  // the schema's columns are typed by the row's own properties; looked up here by name
  const columns = schema.options.columns as Readonly<Record<string, { readonly type?: unknown } | undefined>>;
  const json = columns[property]?.type === 'jsonb' && value !== null;
  return { column, value: json ? JSON.stringify(value) : value };
}

const same = (a: unknown, b: unknown) =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

const asItIs = (placeholder: string) => placeholder;

const tableOf = <T>(schema: EntitySchema<T>) => `"${schema.options.tableName ?? schema.options.name}"`;
