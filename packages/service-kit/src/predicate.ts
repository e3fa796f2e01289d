import type { Scope } from './scope.js';

/** Collects the parameters of one SQL statement; `bind` answers the placeholder. */
export class Parameters {
  readonly values: unknown[] = [];

  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/**
 * The condition that a uuid column is one of these ids. One id is said as one: its plan does not depend on the value, so
 * that a prepared statement is planned once.
 */
export function oneOf(column: string, ids: readonly string[], parameters: Parameters): string {
  const [only] = ids;
  return ids.length === 1
    ? `${column} = ${parameters.bind(only)}::uuid`
    : `${column} = ANY(${parameters.bind(ids)}::uuid[])`;
}

/** The columns by which a kind of record is seen; each service names its own. */
export interface ScopeColumns {
  readonly unit: string;
  /** Columns that hold a person who takes part in the record (assignee, owner). */
  readonly people: readonly string[];
  readonly customer?: string;
}

/**
 * The usual rule of access as an SQL condition: unit (with its tree), participants, or the contact's customer.
 * Whoever takes part in a record sees it too, whatever unit it belongs to (architecture §10.2).
 */
export function scopeCondition(scope: Scope, columns: ScopeColumns, parameters: Parameters): string {
  switch (scope.kind) {
    case 'system':
    case 'all':
      return 'true';
    case 'tree': {
      const unit = parameters.bind(scope.unitId);
      const below = `${columns.unit} IN (SELECT id FROM org_unit_copy WHERE path @> ARRAY[${unit}]::uuid[])`;
      return or([below, ...takesPart(scope.personId, columns, parameters)]);
    }
    case 'unit':
      return or([
        `${columns.unit} = ${parameters.bind(scope.unitId)}`,
        ...takesPart(scope.personId, columns, parameters),
      ]);
    case 'own':
      return or(takesPart(scope.personId, columns, parameters));
    case 'customer':
      return columns.customer ? `${columns.customer} = ${parameters.bind(scope.customerId)}` : 'false';
    case 'anonymous':
      return 'false';
  }
}

function takesPart(personId: string, columns: ScopeColumns, parameters: Parameters): string[] {
  return columns.people.map((column) => `${column} = ${parameters.bind(personId)}`);
}

const or = (conditions: readonly string[]) =>
  conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;
