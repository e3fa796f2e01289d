import { z } from 'zod';
import { auditOfRecord, auditVerify } from '../audit.js';
import { defineCommand, defineQuery } from '../define.js';
import { cancelOperation, operationsByIds } from '../operation.js';

/** ANA-01: computes all figures anew from the event archive; the old ones stay until the new ones are complete. */
export const rebuildFigures = defineCommand('analytics.archive.rebuild', {
  input: z.object({}),
  output: z.object({ operationId: z.uuid() }),
});

/** ANA-01: compares the figures' records with the owners' own, record by record. */
export const reconcileFigures = defineCommand('analytics.archive.reconcile', {
  input: z.object({}),
  output: z.object({ operationId: z.uuid() }),
});

export const reconciliationView = z.object({
  operationId: z.uuid(),
  at: z.iso.datetime(),
  parts: z.array(
    z.object({
      aggregate: z.string(),
      compared: z.number().int(),
      /** Known to the owner, not to analytics. */
      missing: z.number().int(),
      /** Known to analytics, not to the owner. */
      surplus: z.number().int(),
      /** Older here than at the owner for more than a minute, or with other values. */
      different: z.number().int(),
      /** At most 20 ids of records that differ. */
      examples: z.array(z.string()),
    }),
  ),
});
export type ReconciliationView = z.infer<typeof reconciliationView>;

/** Newest first, at most 20. */
export const listReconciliations = defineQuery('analytics.archive.reconciliations', {
  input: z.object({}),
  output: z.object({ items: z.array(reconciliationView) }),
});

/** How far the archive is: events kept, newest instant, events set aside. */
export const archiveState = defineQuery('analytics.archive.state', {
  input: z.object({}),
  output: z.object({
    events: z.number().int(),
    newestAt: z.iso.datetime().nullable(),
    setAside: z.number().int(),
  }),
});

export const analyticsOperations = operationsByIds('analytics');
export const cancelAnalyticsOperation = cancelOperation('analytics');
export const analyticsAudit = auditOfRecord('analytics');
export const analyticsAuditVerify = auditVerify('analytics');
