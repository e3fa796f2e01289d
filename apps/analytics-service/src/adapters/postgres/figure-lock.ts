import type { Transaction } from '@aftercare/service-kit/transaction';

const key = 7310;

/** Folding goes on in parallel, but not while figures are rebuilt: then events wait in the stream. */
export async function sharedWithRebuild(tx: Transaction): Promise<void> {
  await tx.sql.query({
    name: 'figure-lock-shared',
    text: 'SELECT pg_advisory_xact_lock_shared($1)',
    values: [key],
  });
}

/** Waits until running folds are through, and keeps new ones out until the end of the transaction. */
export async function aloneForRebuild(tx: Transaction): Promise<void> {
  await tx.sql.query({ name: 'figure-lock', text: 'SELECT pg_advisory_xact_lock($1)', values: [key] });
}
