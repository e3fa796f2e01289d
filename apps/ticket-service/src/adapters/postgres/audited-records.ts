import type { Permission } from '@aftercare/contracts/identity/permissions';
import { callerMay } from '@aftercare/service-kit/scope';
import { z } from 'zod';
import type { TicketReader } from '../../application/query-ports.js';
import type { AuditedRecords } from '../nats/audit.controller.js';

/** COM-08: the history of a record is for those who may read the record; of rules, for those who set them. */
export const auditedRecords = (tickets: TicketReader): AuditedRecords => ({
  ticket: async (id) => z.uuid().safeParse(id).success && (await tickets.byIds([id])).length > 0,
  category: mayConfigure,
  ticketSettings: mayConfigure,
});

const mayConfigure = () => Promise.resolve(callerMay('TICKET_CONFIGURE' satisfies Permission));
