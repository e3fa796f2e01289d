import type { Database } from '@aftercare/service-kit/database';
import type { TicketStore } from '../../application/ports.js';
import type { TicketQueries } from '../../application/query-ports.js';
import { ConversationReader } from './conversation-reader.js';
import type { RulesReader } from './rules-reader.js';
import { TicketDetails } from './ticket-details.js';
import { TicketOffers } from './ticket-offers.js';
import { PostgresTicketReader } from './ticket-reader.js';
import { SolutionReader } from './ticket-solutions.js';

export const queriesOf = (database: Database, tickets: TicketStore, rules: RulesReader): TicketQueries => ({
  tickets: new PostgresTicketReader(database, rules),
  conversation: new ConversationReader(database),
  solutions: new SolutionReader(database),
  offers: new TicketOffers(database, rules),
  details: new TicketDetails(database, tickets, rules),
});
