import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { People } from '../../application/ports.js';
import { administers, mergeGrants, type Grant, type GrantMap } from '../../domain/grants.js';
import type { Person } from '../../domain/person.js';
import { personKind } from './record-kinds.js';
import { RecordStore } from './record-store.js';

export class PeopleStore extends RecordStore<Person> implements People {
  constructor(private readonly db: Database) {
    super(db, personKind);
  }

  async none(): Promise<boolean> {
    const { rows } = await sqlFor(this.db).query<{ none: boolean }>({
      name: 'person-none',
      text: 'SELECT NOT EXISTS (SELECT 1 FROM person) AS none',
    });
    return rows[0]?.none === true;
  }

  async grantsOf({ roleCodes }: Pick<Person, 'roleCodes'>): Promise<GrantMap> {
    const { rows } = await sqlFor(this.db).query<{ grants: Grant[] }>({
      name: 'grants-of-roles',
      text: 'SELECT grants FROM role WHERE active AND code = ANY($1::text[])',
      values: [roleCodes],
    });
    return mergeGrants(rows.map(({ grants }) => grants));
  }

  async administrators(): Promise<number> {
    const sql = sqlFor(this.db);
    await sql.query({ name: 'administrators-hold', text: 'SELECT pg_advisory_xact_lock(7402)' });
    const { rows } = await sql.query<{ grants: Grant[][] }>({
      name: 'administrators',
      // only roles that have to do with it: few people come back, however large the company
      text: `SELECT jsonb_agg(g.grants) AS grants
             FROM person p JOIN credential c ON c.account_id = p.id AND c.password_hash IS NOT NULL
             JOIN role g ON g.active AND g.code = ANY(p.role_codes)
               AND g.grants @? '$[*] ? (@.permission == "PERSON_MANAGE" || @.permission == "ROLE_MANAGE")'
             WHERE p.active GROUP BY p.id`,
    });
    return rows.filter(({ grants }) => administers(mergeGrants(grants))).length;
  }
}
