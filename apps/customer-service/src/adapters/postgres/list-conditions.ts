import type { KeysetSort } from '@aftercare/service-kit/keyset';
import type { Parameters } from '@aftercare/service-kit/predicate';

/** Collects the conditions of a filter; what the filter leaves out adds nothing. */
export class Conditions {
  private readonly all: string[] = [];

  constructor(readonly p: Parameters) {}

  any(column: string, type: 'text' | 'uuid', values: readonly unknown[] | undefined): this {
    return values ? this.and(`${column} = ANY(${this.p.bind(values)}::${type}[])`) : this;
  }

  /** Each unit with all below it. */
  units(column: string, unitIds: readonly string[] | undefined): this {
    if (!unitIds) return this;
    const wanted = this.p.bind(unitIds);
    return this.and(`${column} IN (SELECT id FROM org_unit_copy WHERE path && ${wanted}::uuid[])`);
  }

  range(column: string, bounds: { from?: string | undefined; to?: string | undefined } | undefined): this {
    if (bounds?.from) this.and(`${column} >= ${this.p.bind(bounds.from)}`);
    if (bounds?.to) this.and(`${column} < ${this.p.bind(bounds.to)}`);
    return this;
  }

  /** `condition` must hold, or must not; undefined: either. */
  either(condition: string, wanted: boolean | undefined): this {
    return wanted === undefined ? this : this.and(wanted ? condition : `NOT (${condition})`);
  }

  and(condition: string): this {
    this.all.push(condition);
    return this;
  }

  toString(): string {
    return this.all.length === 0 ? 'true' : this.all.map((one) => `(${one})`).join(' AND ');
  }
}

export const sortBy = (
  column: string,
  type: KeysetSort['type'],
  direction: KeysetSort['direction'],
  id: string,
  nullable = false,
): KeysetSort => ({ column, type, direction, nullable, id });
