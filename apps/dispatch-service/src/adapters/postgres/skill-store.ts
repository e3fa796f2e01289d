import { dutyRequirementSet } from '@aftercare/contracts/dispatch/duty-requirement';
import { engineerSkillsSet } from '@aftercare/contracts/dispatch/engineer';
import { versionConflict } from '@aftercare/domain-kit/domain-error';
import { audit } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { transact } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { SkillStore } from '../../application/ports.js';

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly former: readonly string[] | null;
}

/** What people can do, and what a duty requires: each set as a whole. */
export class PostgresSkillStore implements SkillStore {
  constructor(private readonly database: Database) {}

  set: SkillStore['set'] = ({ personId, unitId, expectedVersion, base, ...input }) =>
    transact(this.database, async (tx) => {
      const skillCodes = [...new Set(input.skillCodes)].sort();
      const { rows } = await tx.sql.query<Kept>({
        name: 'engineer-set',
        text: `WITH former AS (SELECT skill_codes FROM engineer WHERE id = $1)
               INSERT INTO engineer (id, version, skill_codes, base) VALUES ($1, 1, $2, $3)
               ON CONFLICT (id) DO UPDATE SET version = engineer.version + 1, skill_codes = excluded.skill_codes,
                 base = excluded.base
               RETURNING id, version, (SELECT skill_codes FROM former) AS former`,
        values: [personId, skillCodes, base && JSON.stringify(base)],
      });
      const { id, version, former } = one(rows);
      if (expectedVersion !== undefined && expectedVersion !== version - 1) {
        throw versionConflict(expectedVersion, version - 1);
      }
      await publish(tx, {
        id,
        version: version - 1,
        facts: [fact(engineerSkillsSet, { unitId, skillCodes })],
      });
      const changes = { skillCodes: { from: former, to: skillCodes } };
      await audit(tx, { recordKind: 'engineer', recordId: id, version, changes });
      return { id, version };
    });

  require: SkillStore['require'] = (kind, codes) =>
    transact(this.database, async (tx) => {
      const skillCodes = [...new Set(codes)].sort();
      const { rows } = await tx.sql.query<Kept>({
        name: 'duty-require',
        text: `WITH former AS (SELECT skill_codes FROM duty_requirement WHERE kind = $2)
               INSERT INTO duty_requirement (id, version, kind, skill_codes) VALUES ($1, 1, $2, $3)
               ON CONFLICT (kind) DO UPDATE SET version = duty_requirement.version + 1,
                 skill_codes = excluded.skill_codes
               RETURNING id, version, (SELECT skill_codes FROM former) AS former`,
        values: [uuid(), kind, skillCodes],
      });
      const { id, version, former } = one(rows);
      await publish(tx, {
        id,
        version: version - 1,
        facts: [fact(dutyRequirementSet, { kind, skillCodes })],
      });
      const changes = { skillCodes: { from: former, to: skillCodes } };
      await audit(tx, { recordKind: 'dutyRequirement', recordId: id, version, changes });
      return { id, version };
    });
}

function one([row]: readonly Kept[]): Kept {
  if (!row) throw new Error('an insert that returns gives its row');
  return row;
}
