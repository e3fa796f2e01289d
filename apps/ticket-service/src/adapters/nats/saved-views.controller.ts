import type { InputOf } from '@aftercare/contracts/define';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import * as contract from '@aftercare/contracts/ticket/saved-view';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import { SavedViews } from '../postgres/saved-views.js';

const readers = { staff: 'TICKET_READ' satisfies Permission };

/** TKT-24. A view holds no ticket: what it shows is asked of the list, by whoever looks. */
@Controller()
export class SavedViewsController {
  constructor(@Inject(SavedViews) private readonly views: SavedViews) {}

  @Handles(contract.savedTicketViews, readers)
  async list() {
    return { items: await this.views.list() };
  }

  @Handles(contract.saveTicketView, readers)
  save(input: InputOf<typeof contract.saveTicketView>) {
    return this.views.save(input);
  }

  @Handles(contract.removeTicketView, readers)
  remove({ id }: InputOf<typeof contract.removeTicketView>) {
    return this.views.remove(id);
  }
}
