import type { Condition } from '../postgres/record-reader.js';

/** What belongs to some customers, for DataLoader; what was retired only when asked for. */
export const ofCustomers =
  (input: { readonly customerIds: readonly string[]; readonly includeRetired: boolean }): Condition =>
  (p) =>
    `r.customer_id = ANY(${p.bind(input.customerIds)}::uuid[])${input.includeRetired ? '' : ' AND r.active'}`;
