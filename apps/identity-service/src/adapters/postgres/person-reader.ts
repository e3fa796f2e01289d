import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/identity/person';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { keysetCondition, keysetOrder, pageFrom, sortKey } from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { prepared } from '@aftercare/service-kit/prepared';
import { callerMay, currentScope } from '@aftercare/service-kit/scope';
import { scopeBy } from '../../application/rights.js';
import { byId, personSorts, selection } from './person-list.js';
import { personColumns, personTables, viewOf, type PersonRow } from './person-view.js';
import { personKind } from './record-kinds.js';

type Ids = InputOf<typeof contract.peopleByIds>;

/** Lists and looks up colleagues in the scope of the running request; one statement each. */
export class PersonReader {
  constructor(private readonly database: Database) {}

  async list(input: InputOf<typeof contract.listPeople>): Promise<OutputOf<typeof contract.listPeople>> {
    if (input.orderBy === 'LAST_SIGN_IN_DESC' && !callerMay('PERSON_MANAGE')) {
      throw new DomainError('NOT_ALLOWED', { permission: 'PERSON_MANAGE' }, ['orderBy']);
    }
    const p = new Parameters();
    const order = personSorts[input.orderBy];
    const { rows } = await this.database.pool.query<PersonRow & { sortKey: string | null }>(
      `SELECT ${this.columns(p)}, ${sortKey(order)} FROM ${personTables}
       WHERE ${personKind.visible(currentScope(), p)} AND ${selection(input, managed(p), p)}
         AND ${keysetCondition(order, input.page.after, p)}
       ${keysetOrder(order)} LIMIT ${p.bind(input.page.first + 1)}`,
      p.values,
    );
    return pageFrom(order, rows, input.page.first, viewOf);
  }

  async count(input: InputOf<typeof contract.countPeople>): Promise<OutputOf<typeof contract.countPeople>> {
    const p = new Parameters();
    const { rows } = await this.database.pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${personTables}
       WHERE ${personKind.visible(currentScope(), p)} AND ${selection(input, managed(p), p)}`,
      p.values,
    );
    return { count: rows[0]?.count ?? 0 };
  }

  async byIds({ ids }: Ids): Promise<OutputOf<typeof contract.peopleByIds>> {
    const p = new Parameters();
    const { rows } = await this.database.pool.query<PersonRow>(
      prepared(
        `SELECT ${this.columns(p)} FROM ${personTables}
         WHERE r.id = ANY(${p.bind(ids)}::uuid[]) AND ${personKind.visible(currentScope(), p)}`,
        p.values,
      ),
    );
    return { items: rows.map(viewOf) };
  }

  async reach({ ids }: Ids): Promise<OutputOf<typeof contract.personReach>> {
    const { rows } = await this.database.pool.query<OutputOf<typeof contract.personReach>['items'][number]>({
      name: 'person-reach',
      text: `SELECT id, display_name AS "displayName", email, phone, locale, zone, active FROM person WHERE id = ANY($1::uuid[])`,
      values: [ids],
    });
    return { items: rows };
  }

  async snapshot({
    page,
  }: InputOf<typeof contract.personSnapshot>): Promise<OutputOf<typeof contract.personSnapshot>> {
    const p = new Parameters();
    type Row = OutputOf<typeof contract.personSnapshot>['nodes'][number]['node'] & { sortKey: string | null };
    const { rows } = await this.database.pool.query<Row>(
      `SELECT r.id, r.version, r.unit_id AS "unitId", r.role_codes AS "roleCodes", r.active, ${sortKey(byId)}
       FROM person r WHERE ${keysetCondition(byId, page.after, p)} ${keysetOrder(byId)} LIMIT ${p.bind(page.first + 1)}`,
      p.values,
    );
    return pageFrom(byId, rows, page.first, ({ id, version, unitId, roleCodes, active }) => ({
      id,
      version,
      unitId,
      roleCodes,
      active,
    }));
  }

  private columns(p: Parameters): string {
    return personColumns(managed(p), `(r.id::text = ${p.bind(callerOfRequest().id)})`);
  }
}

/** SQL: the caller manages the account `r`. */
function managed(p: Parameters): string {
  return callerMay('PERSON_MANAGE') ? personKind.visible(scopeBy('PERSON_MANAGE'), p) : 'false';
}
