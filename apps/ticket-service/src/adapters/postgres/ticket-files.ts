import type { AttachmentDesk } from '@aftercare/service-kit/attachment-desk';
import type { Database } from '@aftercare/service-kit/database';
import { transact } from '@aftercare/service-kit/transaction';
import type { TicketFiles } from '../../application/ports.js';

/** Files that go with words, attached in the transaction of the words. */
export const ticketFiles = (database: Database, desk: AttachmentDesk): TicketFiles => ({
  goWith: ({ ticketId, entryId, internal }, attachmentIds) =>
    transact(database, (tx) =>
      desk.attachIn(
        tx,
        { recordKind: 'ticket', recordId: ticketId, partId: entryId, internal },
        attachmentIds,
      ),
    ),
});
