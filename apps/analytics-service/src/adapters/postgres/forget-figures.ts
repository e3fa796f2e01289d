import type { Transaction } from '@aftercare/service-kit/transaction';
import { forgetCoverage } from './coverage-store.js';

/** Empties the figures inside the transaction of a rebuild; readers see the old ones until it commits. */
export async function forgetFigures(tx: Transaction): Promise<void> {
  await tx.sql.query('DELETE FROM figure_fact');
  await tx.sql.query('DELETE FROM record_state');
  await forgetCoverage(tx);
}
