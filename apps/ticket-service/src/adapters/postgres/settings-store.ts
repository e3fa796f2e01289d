import type { TicketSettingsView } from '@aftercare/contracts/ticket/settings';
import { ticketSettingsChanged } from '@aftercare/contracts/ticket/settings';
import type { Receipt } from '@aftercare/contracts/paging';
import { notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { audit, changedFields } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { transact } from '@aftercare/service-kit/transaction';
import type { SettingsStore } from '../../application/settings-ports.js';
import { defaultSettings } from '../../domain/ticket-settings.js';
import type { RulesReader } from './rules-reader.js';

/** The one record of rules. What was never changed is the default, version 0. */
export class PostgresSettingsStore implements SettingsStore {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesReader,
  ) {}

  async get(): Promise<TicketSettingsView> {
    const { settings } = await this.rules.current();
    return settings;
  }

  replace: SettingsStore['replace'] = async (target, decide) => {
    const receipt = await this.write(target, decide);
    this.rules.forget();
    return receipt;
  };

  private write: SettingsStore['replace'] = ({ id, expectedVersion }, decide) =>
    transact(this.database, async (tx): Promise<Receipt> => {
      if (id !== defaultSettings.id) throw notFound('ticketSettings', id);
      await tx.sql.query(
        `INSERT INTO ticket_settings (id, version, settings) VALUES ($1, 0, '{}') ON CONFLICT DO NOTHING`,
        [id],
      );
      await tx.sql.query('SELECT 1 FROM ticket_settings WHERE id = $1 FOR UPDATE', [id]);
      const { settings: before } = await this.rules.current();
      if (expectedVersion !== undefined && expectedVersion !== before.version) {
        throw versionConflict(expectedVersion, before.version);
      }
      const next = decide(before);
      const facts = [fact(ticketSettingsChanged, { lapseAllowed: next.lapseAllowed })];
      const version = await publish(tx, { id, version: before.version, facts });
      await tx.sql.query('UPDATE ticket_settings SET version = $2, settings = $3 WHERE id = $1', [
        id,
        version,
        JSON.stringify(next),
      ]);
      const changes = changedFields(before, next, Object.keys(next) as (keyof typeof next)[]); // its own keys
      await audit(tx, { recordKind: 'ticketSettings', recordId: id, version, changes });
      return { id, version };
    });
}
