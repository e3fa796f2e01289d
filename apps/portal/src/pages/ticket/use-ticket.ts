import { useRef } from 'react';
import {
  TicketByIdDocument,
  TicketByNumberDocument,
  TicketChangedDocument,
  type TicketPageFragment,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';

interface ShownTicket {
  readonly ticket: TicketPageFragment | undefined;
  readonly missing: boolean;
  readonly failed: boolean;
  readonly refresh: () => void;
}

/** By the number that people say, or by node id as notifications and figures link to it. */
export function useTicket(key: string): ShownTicket {
  const isId = key.startsWith('Ticket:');
  const [byNumber, refreshByNumber] = useLiveQuery({
    query: TicketByNumberDocument,
    variables: { number: key },
    pause: isId,
  });
  const [byId, refreshById] = useLiveQuery({
    query: TicketByIdDocument,
    variables: { id: key },
    pause: !isId,
  });
  const result = isId ? byId : byNumber;
  const refresh = isId ? refreshById : refreshByNumber;
  const node = isId ? byId.data?.node : byNumber.data?.ticketByNumber;
  // While another ticket is read, urql still gives the one before.
  const found = node?.__typename === 'Ticket' && (node.id === key || node.number === key) ? node : undefined;

  const since = useRef<{ readonly id: string; readonly version: number }>(undefined);
  if (found && since.current?.id !== found.id) since.current = { id: found.id, version: found.version };
  useChanges(
    TicketChangedDocument,
    { id: found?.id ?? '', sinceVersion: since.current?.version ?? null },
    ({ ticketChanged }) => {
      if (ticketChanged.version > (found?.version ?? 0)) refresh();
    },
    !found,
  );
  const missing = !found && !result.fetching && !result.stale && result.data !== undefined && !node;
  return { ticket: found, missing, failed: result.error !== undefined, refresh };
}
