import type { ComplaintSettingsView } from '@aftercare/contracts/complaint/complaint-commands';
import { complaintSettingsChanged } from '@aftercare/contracts/complaint/complaint-events';
import type { Receipt } from '@aftercare/contracts/paging';
import { versionConflict } from '@aftercare/domain-kit/domain-error';
import { audit, changedFields } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { transact } from '@aftercare/service-kit/transaction';
import type { Of } from '../../application/inputs.js';
import { defaultSettings } from '../../domain/complaint-settings.js';
import type { ComplaintRules } from './complaint-rules.js';

/** The one record of rules that an administrator can set. */
export const changeSettings =
  (database: Database, rules: ComplaintRules) =>
  (input: Of<'changeComplaintSettings'>): Promise<Receipt> =>
    transact(database, async (tx) => {
      await tx.sql.query('LOCK TABLE complaint_settings IN EXCLUSIVE MODE');
      const { settings: before } = await rules.current();
      if (input.expectedVersion !== undefined && input.expectedVersion !== before.version) {
        throw versionConflict(input.expectedVersion, before.version);
      }
      const { responseWithinMs, generalManagerContact } = input;
      const after: ComplaintSettingsView = {
        ...before,
        version: before.version + 1,
        responseWithinMs,
        generalManagerContact,
      };
      await tx.sql.query({
        name: 'settings-keep',
        text: `INSERT INTO complaint_settings (id, version, settings) VALUES ($1, $2, $3)
               ON CONFLICT (id) DO UPDATE SET version = excluded.version, settings = excluded.settings`,
        values: [
          defaultSettings.id,
          after.version,
          JSON.stringify({ responseWithinMs, generalManagerContact }),
        ],
      });
      const facts = [fact(complaintSettingsChanged, { generalManagerContact })];
      const version = await publish(tx, { id: defaultSettings.id, version: before.version, facts });
      const changes = changedFields(before, after, ['responseWithinMs', 'generalManagerContact']);
      await audit(tx, { recordKind: 'complaintSettings', recordId: defaultSettings.id, version, changes });
      return { id: defaultSettings.id, version };
    });
