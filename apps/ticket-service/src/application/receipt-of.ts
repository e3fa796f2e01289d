import type { Receipt } from '@aftercare/contracts/paging';
import { known } from './known.js';

/** The receipt of the one record that was written. */
export function receiptOf(written: readonly Receipt[]): Receipt {
  const { id, version } = known(written[0]);
  return { id, version };
}
