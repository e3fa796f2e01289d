import { useMemo } from 'react';
import { MyTicketsChangedDocument } from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useThrottled } from '../../lists/use-throttled.js';

/** Reads lists of the company's tickets again whenever one of them changed (COM-17). */
export function useMyTicketsLive(refresh: () => void): void {
  const lookAgain = useThrottled(refresh, 2000);
  const all = useMemo(() => ({ filter: {} }), []);
  useChanges(MyTicketsChangedDocument, all, lookAgain);
}
