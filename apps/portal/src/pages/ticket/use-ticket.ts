import { useRef } from 'react';
import type { TypedDocumentNode } from 'urql';
import { TicketChangedDocument } from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';

interface Identified {
  readonly __typename: 'Ticket';
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

/** How a page reads a ticket, with the fields that it shows. */
export interface TicketDocuments<Shown> {
  readonly byNumber: TypedDocumentNode<{ readonly ticketByNumber: Shown | null }, { number: string }>;
  readonly byId: TypedDocumentNode<
    { readonly node: Shown | { readonly __typename: string } | null },
    { id: string }
  >;
}

export interface ShownTicket<Shown> {
  readonly ticket: Shown | undefined;
  readonly missing: boolean;
  readonly failed: boolean;
  readonly refresh: () => void;
}

/** By the number that people say, or by node id as mails, notifications and figures link to it; read again when it changes. */
export function useTicket<Shown extends Identified>(
  { byNumber, byId }: TicketDocuments<Shown>,
  key: string,
): ShownTicket<Shown> {
  const isId = key.startsWith('Ticket:');
  const [numbered, refreshByNumber] = useLiveQuery({
    query: byNumber,
    variables: { number: key },
    pause: isId,
  });
  const [identified, refreshById] = useLiveQuery({ query: byId, variables: { id: key }, pause: !isId });
  const result = isId ? identified : numbered;
  const refresh = isId ? refreshById : refreshByNumber;
  const node = isId ? identified.data?.node : numbered.data?.ticketByNumber;
  const ticket = node && isTicket<Shown>(node) ? node : undefined;
  // While another ticket is read, urql still gives the one before.
  const found = ticket && (ticket.id === key || ticket.number === key) ? ticket : undefined;

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

/** Of the types that `node` may give, the fields are those of tickets alone. */
const isTicket = <Shown extends Identified>(node: Shown | { readonly __typename: string }): node is Shown =>
  node.__typename === 'Ticket';
