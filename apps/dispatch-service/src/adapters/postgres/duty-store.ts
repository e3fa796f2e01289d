import { notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { audit, changedFields } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { insertRow, updateRow } from '@aftercare/service-kit/row-write';
import { currentScope } from '@aftercare/service-kit/scope';
import { transact, type Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { DutyStore } from '../../application/ports.js';
import type { Changed } from '../../domain/act.js';
import type { Duty, Fitness } from '../../domain/duty.js';
import { dutyVisible } from './dispatch-policy.js';
import { DutySchema } from './duty.schema.js';

/** The list of duty. A person is held while a turn is added, so that two of them never overlap. */
export class PostgresDutyStore implements DutyStore {
  constructor(private readonly database: Database) {}

  put: DutyStore['put'] = (turn, decide) =>
    transact(this.database, async (tx) => {
      await tx.sql.query('SELECT 1 FROM person_copy WHERE id = $1 FOR UPDATE', [turn.personId]);
      return save(tx, undefined, decide({ id: uuid(), ...turn }, await fitness(tx, turn)));
    });

  change: DutyStore['change'] = ({ id, expectedVersion }, decide) =>
    transact(this.database, async (tx) => {
      const p = new Parameters();
      const { rows } = await tx.sql.query<Duty>(
        `SELECT ${columnsOf(DutySchema, 'd')} FROM duty d
         WHERE d.id = ${p.bind(id)} AND ${dutyVisible(currentScope(), p)} FOR UPDATE OF d`,
        p.values,
      );
      const [before] = rows;
      if (!before) throw notFound('duty', id);
      if (expectedVersion !== undefined && expectedVersion !== before.version) {
        throw versionConflict(expectedVersion, before.version);
      }
      return save(tx, before, decide(before, tx.now));
    });
}

async function fitness(
  tx: Transaction,
  turn: Pick<Duty, 'kind' | 'personId' | 'from' | 'until'>,
): Promise<Fitness> {
  const { rows } = await tx.sql.query<Fitness>({
    name: 'duty-fitness',
    text: `SELECT coalesce((SELECT skill_codes FROM duty_requirement WHERE kind = $1), '{}')
                    || ARRAY(SELECT code FROM duty_course WHERE $1 = ANY(kinds) ORDER BY code) AS required,
                  coalesce((SELECT skill_codes FROM engineer WHERE id = $2), '{}')
                    || ARRAY(SELECT course_code FROM passed_course
                             WHERE person_id = $2 AND (valid_until IS NULL OR valid_until >= $4)) AS shown,
                  (SELECT count(*)::int FROM duty d WHERE d.person_id = $2 AND d.kind = $1 AND d.taken_off_at IS NULL
                   AND d."from" < $4 AND d.until > $3) AS overlapping`,
    values: [turn.kind, turn.personId, turn.from, turn.until],
  });
  const [row] = rows;
  if (!row) throw new Error('a select without a table gives a row');
  return row;
}

async function save(tx: Transaction, before: Duty | undefined, { next: decided, events }: Changed<Duty>) {
  const from = before?.version ?? 0;
  const next: Duty = { ...decided, version: from + events.length };
  if (before) await updateRow(tx, DutySchema, before, next);
  else await insertRow(tx, DutySchema, next);
  await publish(tx, {
    id: next.id,
    version: from,
    facts: events.map(({ event, data }) => fact(event, data)),
  });
  const changes = changedFields(before, next, ['kind', 'personId', 'from', 'until', 'takenOffAt']);
  await audit(tx, { recordKind: 'duty', recordId: next.id, version: next.version, changes });
  return { id: next.id, version: next.version };
}
