import { versionConflict } from '@aftercare/domain-kit/domain-error';
import { audit } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor, transact } from '@aftercare/service-kit/transaction';
import type { PreferenceStore } from '../../application/ports.js';
import type { Choices } from '../../domain/preferences.js';

interface Row {
  version: number;
  choices: Choices;
}

/** Choices of one person each; nobody but the owner asks for them or changes them. */
export class PostgresPreferenceStore implements PreferenceStore {
  constructor(private readonly database: Database) {}

  of: PreferenceStore['of'] = async (ownerId) => {
    const { rows } = await sqlFor(this.database).query<Row>({
      name: 'preference-of',
      text: 'SELECT version, choices FROM preference WHERE owner_id = $1',
      values: [ownerId],
    });
    return rows[0] ?? { version: 0, choices: {} };
  };

  change: PreferenceStore['change'] = (ownerId, expectedVersion, decide) =>
    transact(this.database, async (tx) => {
      await tx.sql.query(
        `INSERT INTO preference (owner_id, version, choices) VALUES ($1, 0, '{}') ON CONFLICT DO NOTHING`,
        [ownerId],
      );
      await tx.sql.query('SELECT 1 FROM preference WHERE owner_id = $1 FOR UPDATE', [ownerId]);
      const before = await this.of(ownerId);
      if (expectedVersion !== undefined && expectedVersion !== before.version) {
        throw versionConflict(expectedVersion, before.version);
      }
      const choices = decide(before.choices);
      const version = before.version + 1;
      await tx.sql.query('UPDATE preference SET version = $2, choices = $3 WHERE owner_id = $1', [
        ownerId,
        version,
        JSON.stringify(choices),
      ]);
      const changes = { choices: { from: before.choices, to: choices } };
      await audit(tx, { recordKind: 'preferences', recordId: ownerId, version, changes });
      return { version };
    });
}
