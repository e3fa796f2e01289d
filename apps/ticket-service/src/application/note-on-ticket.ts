import type { InputOf } from '@aftercare/contracts/define';
import type { noteOnTicket as command } from '@aftercare/contracts/ticket/conversation';
import { note } from '../domain/conversation.js';
import type { TicketStore } from './ports.js';

/** TKT-12: an internal note; the people mentioned are told. */
export const noteOnTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.converse(input, (ticket, act) => note(ticket, input.body, input.mentionedIds, act));
