import { useEffect, useMemo, useRef } from 'react';
import { TicketConversationDocument, type TicketConversationQuery } from '../../../generated/graphql.js';
import { useConnection } from '../../../lists/use-connection.js';

const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const entriesOf = (data: TicketConversationQuery) =>
  data.node?.__typename === 'Ticket' ? data.node.conversation : none;

/** What was said on a ticket, as far as the viewer may read it; read again with each newer version of the ticket. */
export function useConversation({ id, version }: { readonly id: string; readonly version: number }) {
  const variables = useMemo(() => ({ id }), [id]);
  const list = useConnection(TicketConversationDocument, variables, entriesOf, 500);
  const { refresh } = list;
  const shownVersion = useRef(version);
  useEffect(() => {
    if (shownVersion.current === version) return;
    shownVersion.current = version;
    refresh();
  }, [version, refresh]);
  return list;
}
