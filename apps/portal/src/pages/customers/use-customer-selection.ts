import { useMemo } from 'react';
import type { CustomerFilter, CustomerOrder } from '../../generated/graphql.js';
import { useAddressSearch, useAddressValue } from '../../lists/use-address-value.js';
import { customerLevelTexts } from '../../text/codes/customer-codes.js';
import { customerOrderTexts, customerStatusTexts } from '../../text/codes/customer-file-codes.js';

export type CustomerSelection = ReturnType<typeof useCustomerSelection>;

/** Which customers are listed, in which order; it stands in the address, so that "back" and links keep it. */
export function useCustomerSelection() {
  const { typed, type, search } = useAddressSearch();
  const [unit, setUnit] = useAddressValue('unit');
  const [level, setLevels] = useAddressValue('level');
  const [status, setStatuses] = useAddressValue('status');
  const [order, putOrder] = useAddressValue('order');
  const levels = useMemo(() => codesIn(customerLevelTexts, level), [level]);
  const statuses = useMemo(() => codesIn(customerStatusTexts, status), [status]);
  const [orderBy = 'NAME_ASC'] = codesIn(customerOrderTexts, order);
  const filter = useMemo(
    (): CustomerFilter => ({
      ...(unit && { unitIds: [unit] }),
      ...(levels.length > 0 && { levels }),
      ...(statuses.length > 0 && { statuses }),
    }),
    [unit, levels, statuses],
  );
  return {
    typed,
    type,
    search: search || null,
    unit,
    setUnit,
    levels,
    setLevels,
    statuses,
    setStatuses,
    orderBy,
    setOrder: (chosen: CustomerOrder) => putOrder(chosen === 'NAME_ASC' ? undefined : chosen),
    filter,
    isNarrowed: search !== '' || Object.keys(filter).length > 0,
  };
}

/** The codes that the address names and the table knows; an old bookmark with another one is no error. */
const codesIn = <Code extends string>(table: Readonly<Record<Code, unknown>>, named: string): Code[] =>
  // The keys of a table of codes are exactly those codes.
  (Object.keys(table) as Code[]).filter((code) => named.split(',').includes(code));
