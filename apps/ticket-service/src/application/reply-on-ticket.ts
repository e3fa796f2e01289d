import type { InputOf } from '@aftercare/contracts/define';
import type { replyOnTicket as command } from '@aftercare/contracts/ticket/conversation';
import { customerMessage, reply } from '../domain/conversation.js';
import type { TicketStore } from './ports.js';

/** TKT-12: a public reply; from a contact it is their message. */
export const replyOnTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.converse(input, (ticket, act) =>
    act.caller.kind === 'contact'
      ? customerMessage(ticket, input.body, 'PORTAL', act)
      : reply(ticket, input.body, input.channel, act),
  );
