import { useMemo } from 'react';
import { DueSoonDocument, type DueSoonQuery, TicketListChangedDocument } from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useThrottled } from '../../lists/use-throttled.js';
import { useNowEvery } from '../../time/now.js';

export interface DueSoonTickets {
  /** The first eight; undefined until they were read. */
  readonly due: DueSoonQuery['dueSoon'] | undefined;
  readonly failed: boolean;
  readonly problem: string | undefined;
  readonly refresh: () => void;
}

/** Open tickets over time, or due within the hour from now on: each minute it is another hour. */
export function useDueSoon(): DueSoonTickets {
  const dueBefore = new Date(useNowEvery(60_000) + 3_600_000).toISOString();
  const filter = useMemo(() => ({ filter: { open: true, dueBefore } }), [dueBefore]);
  const [{ data, error }, refresh] = useLiveQuery({ query: DueSoonDocument, variables: { dueBefore } });
  useChanges(TicketListChangedDocument, filter, useThrottled(refresh, 3000));
  return {
    due: data?.dueSoon,
    failed: error !== undefined,
    problem: error?.graphQLErrors[0]?.message,
    refresh,
  };
}
