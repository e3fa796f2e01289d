import type { InputOf } from '@aftercare/contracts/define';
import { listTickets } from '@aftercare/contracts/ticket/ticket-queries';
import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';
import type { GatewayContext } from '../api/context.js';
import { pushes } from './pushes.js';

/** A change of a list: the ticket as it is now, or null when it fell out of the list or of the caller's reach. */
export interface ChangeOfList {
  readonly id: string;
  readonly version: number;
  readonly ticket: TicketView | null;
}

/** As many as a page can hold; a list on a screen shows fewer. */
const watched = 100;

/**
 * The ticket service alone knows what fits a filter: what changed stands at the top of the list ordered by change,
 * read with the subscriber's rights. What fell out is told only of tickets that this subscriber could see before.
 */
export function followTickets(filter: InputOf<typeof listTickets>['filter'], context: GatewayContext) {
  const who = `${JSON.stringify(context.caller)} ${JSON.stringify(filter)}`;
  const changed = new Map<string, number>();
  let listed: Map<string, number> | undefined;
  let reread = false;
  return pushes<ChangeOfList>({
    atOnce: true,
    listen: (wake) =>
      context.live.hints.on('ticket', (hint) => {
        if (hint === 'reconnected') reread = true;
        else changed.set(hint.aggregateId, Math.max(hint.version, changed.get(hint.aggregateId) ?? 0));
        wake();
      }),
    look: async () => {
      const concerned = new Map(changed);
      changed.clear();
      const all = reread;
      reread = false;
      const key = `${who} ${context.live.hints.count('ticket')}`;
      const before = listed;
      if (!before) {
        // what there is at first is only remembered, not told
        const known = await context.live.shared(`first ${key}`, () =>
          readNewest(filter, context, ['version']),
        );
        listed = versionsOf(known);
        return [];
      }
      const tickets = await context.live.shared(key, () => readNewest(filter, context));
      listed = new Map([...before, ...versionsOf(tickets)]);
      return [...newer(tickets, before), ...gone(tickets, listed, all ? before : concerned)];
    },
  });
}

/** `fields`: only these are told, and the id. */
async function readNewest(
  filter: InputOf<typeof listTickets>['filter'],
  context: GatewayContext,
  fields?: InputOf<typeof listTickets>['fields'],
): Promise<TicketView[]> {
  const page = await context.ask(listTickets, {
    filter,
    orderBy: 'UPDATED_DESC',
    page: { first: watched },
    ...(fields && { fields }),
  });
  return page.nodes.map(({ node }) => node);
}

const versionsOf = (tickets: readonly TicketView[]) =>
  new Map(tickets.map((ticket) => [ticket.id, ticket.version] as const));

function newer(tickets: readonly TicketView[], before: ReadonlyMap<string, number>): ChangeOfList[] {
  return tickets
    .filter((ticket) => ticket.version > (before.get(ticket.id) ?? 0))
    .map((ticket) => ({ id: ticket.id, version: ticket.version, ticket }));
}

/** Were listed, changed, and are no longer among what fits. */
function gone(
  tickets: readonly TicketView[],
  listed: Map<string, number>,
  concerned: ReadonlyMap<string, number>,
): ChangeOfList[] {
  const present = new Set(tickets.map(({ id }) => id));
  const lost = [...concerned].filter(([id]) => listed.has(id) && !present.has(id));
  for (const [id] of lost) listed.delete(id);
  return lost.map(([id, version]) => ({ id, version, ticket: null }));
}
