import type { EntitySchema } from 'typeorm';

/**
 * The select list that gives raw SQL rows the property names of the entity: `t.unit_id AS "unitId", …`. Values come
 * as pg gives them (bigint as text, timestamptz as Date, jsonb parsed); transformers of the schema do not run.
 * `properties`: only these; default: all.
 */
export function columnsOf<T>(
  schema: EntitySchema<T>,
  alias: string,
  properties: readonly string[] = Object.keys(schema.options.columns),
): string {
  return properties
    .map((property) => `${alias}.${quoted(columnOf(schema, property))} AS ${quoted(property)}`)
    .join(', ');
}

/** The column in which `property` is stored. */
export function columnOf<T>(schema: EntitySchema<T>, property: string): string {
  // the schema's columns are typed by the row's own properties; looked up here by name
  const columns = schema.options.columns as Readonly<Record<string, { readonly name?: string } | undefined>>;
  const column = columns[property];
  if (!column) throw new Error(`${schema.options.name} has no column for ${property}`);
  return column.name ?? property;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
