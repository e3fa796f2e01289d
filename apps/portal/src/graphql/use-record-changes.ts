import { useCallback } from 'react';
import { type FollowedKind, RecordsChangedDocument } from '../generated/graphql.js';
import { useThrottled } from '../lists/use-throttled.js';
import { useChanges } from './use-changes.js';

const everyMs = 1_000;

/** Looks again when a record of these kinds changed or came in, at most once a second. */
export function useKindChanges(kinds: readonly FollowedKind[], look: () => void): void {
  useChanges(RecordsChangedDocument, { kinds: [...kinds] }, useThrottled(look, everyMs));
}

/** Looks again when this very record changed; for kinds that have no subscription of their own. */
export function useRecordChanges(kind: FollowedKind, id: string, look: () => void): void {
  const again = useThrottled(look, everyMs);
  const onChange = useCallback(
    ({ recordsChanged }: { readonly recordsChanged: { readonly id?: string | null } }) => {
      if (recordsChanged.id === id || !recordsChanged.id) again();
    },
    [id, again],
  );
  useChanges(RecordsChangedDocument, { kinds: [kind] }, onChange);
}
