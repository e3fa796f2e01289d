import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/dispatch/work-order';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import { WORK_ORDER_READER } from '../../providers.js';
import type { WorkOrderReader } from '../postgres/work-order-reader.js';

const readers = { staff: 'VISIT_READ', contact: true, service: true } as const; // keeps the literal `true`

@Controller()
export class WorkOrderQueriesController {
  constructor(@Inject(WORK_ORDER_READER) private readonly reader: WorkOrderReader) {}

  @Handles(contract.listWorkOrders, readers)
  list(input: InputOf<typeof contract.listWorkOrders>) {
    return this.reader.list(input);
  }

  @Handles(contract.countWorkOrders, readers)
  count(input: InputOf<typeof contract.countWorkOrders>) {
    return this.reader.count(input);
  }

  @Handles(contract.workOrdersByIds, readers)
  async byIds({ ids }: InputOf<typeof contract.workOrdersByIds>) {
    return { items: await this.reader.byIds(ids) };
  }

  @Handles(contract.workOrderActions, { staff: 'VISIT_READ', contact: true })
  actions({ ids }: InputOf<typeof contract.workOrderActions>) {
    return this.reader.actions(ids);
  }
}
