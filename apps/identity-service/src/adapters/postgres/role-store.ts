import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Roles } from '../../application/ports.js';
import type { Role } from '../../domain/role.js';
import { roleKind } from './record-kinds.js';
import { RecordStore } from './record-store.js';

export class RoleStore extends RecordStore<Role> implements Roles {
  constructor(private readonly db: Database) {
    super(db, roleKind);
  }

  byCodes(codes: readonly string[]): Promise<Role[]> {
    const p = new Parameters();
    return this.select(`r.code = ANY(${p.bind(codes)}::text[])`, p, 'ORDER BY r.id FOR SHARE');
  }

  async holdCodes(): Promise<void> {
    await sqlFor(this.db).query({ name: 'role-codes-hold', text: 'SELECT pg_advisory_xact_lock(7405)' });
  }

  async holders(code: string): Promise<number> {
    const { rows } = await sqlFor(this.db).query<{ n: number }>({
      name: 'role-holders',
      text: 'SELECT count(*)::int AS n FROM person WHERE active AND role_codes @> ARRAY[$1]::text[]',
      values: [code],
    });
    return rows[0]?.n ?? 0;
  }
}
