import {
  MyTicketByIdDocument,
  MyTicketDocument,
  type MyTicketPageFragment,
  TicketChangedDocument,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';

interface Found {
  readonly ticket: MyTicketPageFragment | undefined;
  readonly state: 'loading' | 'failed' | 'ready';
  readonly refresh: () => void;
}

/** By the number that people say, or by node id as older mails have it; renews itself when anything changes. */
export function useMyTicket(key: string): Found {
  const isId = key.startsWith('Ticket:');
  const [byNumber, againByNumber] = useLiveQuery({
    query: MyTicketDocument,
    variables: { number: key },
    pause: isId,
  });
  const [byId, againById] = useLiveQuery({
    query: MyTicketByIdDocument,
    variables: { id: key },
    pause: !isId,
  });
  const refresh = isId ? againById : againByNumber;
  const { data, error } = isId ? byId : byNumber;
  const node = isId ? byId.data?.node : byNumber.data?.ticketByNumber;
  const ticket = node?.__typename === 'Ticket' ? node : undefined;
  useChanges(TicketChangedDocument, { id: ticket?.id ?? '', sinceVersion: null }, refresh, !ticket);
  return { ticket, state: data ? 'ready' : error ? 'failed' : 'loading', refresh };
}
