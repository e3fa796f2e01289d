import type { InputOf } from '@aftercare/contracts/define';
import type { noteOnTicket as command } from '@aftercare/contracts/ticket/conversation';
import { note } from '../domain/conversation.js';
import type { TicketFiles, TicketStore } from './ports.js';
import { withFiles } from './with-files.js';

/** TKT-12: an internal note; the people mentioned are told. */
export const noteOnTicket =
  (tickets: TicketStore, files: TicketFiles) =>
  ({ body, mentionedIds, attachmentIds = [], ...target }: InputOf<typeof command>) =>
    tickets.converse(target, (ticket, act) =>
      withFiles(note(ticket, body, mentionedIds, act), attachmentIds, files),
    );
