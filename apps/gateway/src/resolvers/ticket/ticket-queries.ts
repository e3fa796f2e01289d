import { listCategories } from '@aftercare/contracts/ticket/category';
import { lookAtTicketLink } from '@aftercare/contracts/ticket/link-requests';
import { listServiceLevels } from '@aftercare/contracts/ticket/service-level';
import { ticketSettings } from '@aftercare/contracts/ticket/settings';
import { countTickets, listTickets, ticketByNumber } from '@aftercare/contracts/ticket/ticket-queries';
import { list } from '../../api/list.js';
import { ask, askFor } from '../../api/query.js';
import type { QueryResolvers } from '../../generated/resolvers.js';
import { wantedOfTickets } from './ticket-fields.js';

export const ticketQueries: QueryResolvers = {
  tickets: list(listTickets, { count: countTickets, wanted: wantedOfTickets }),
  ticketByNumber: ask(ticketByNumber, ({ ticket }) => ticket),
  ticketCategories: ask(listCategories, ({ items }) => items),
  serviceLevels: ask(listServiceLevels, ({ items }) => items),
  ticketSettings: ask(ticketSettings, (settings) => settings),
  ticketLink: askFor(lookAtTicketLink, ['NOT_FOUND', 'LINK_ENDED']),
};
