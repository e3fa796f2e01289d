import type { InputOf } from '@aftercare/contracts/define';
import * as queries from '@aftercare/contracts/ticket/ticket-queries';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { TicketReader } from '../../application/ports.js';
import { TICKET_READER } from '../../providers.js';

const readers = { staff: 'TICKET_READ', contact: true, service: true } as const; // keeps the literal `true`

@Controller()
export class TicketQueriesController {
  constructor(@Inject(TICKET_READER) private readonly reader: TicketReader) {}

  @Handles(queries.listTickets, readers)
  list(input: InputOf<typeof queries.listTickets>) {
    return this.reader.list(input);
  }

  @Handles(queries.countTickets, readers)
  count(input: InputOf<typeof queries.countTickets>) {
    return this.reader.count(input);
  }

  @Handles(queries.ticketsByIds, readers)
  async byIds({ ids }: InputOf<typeof queries.ticketsByIds>) {
    return { items: await this.reader.byIds(ids) };
  }

  @Handles(queries.ticketByNumber, readers)
  async byNumber({ number }: InputOf<typeof queries.ticketByNumber>) {
    return { ticket: await this.reader.byNumber(number) };
  }
}
