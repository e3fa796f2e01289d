import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/dispatch/work-order';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES } from '../../providers.js';

const engineers = { staff: 'VISIT_WORK' };

/** DSP-06 … DSP-09: the steps of a work order. An engineer reaches the own orders, a manager those of the unit. */
@Controller()
export class WorkOrderController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(contract.suggestEngineers, { staff: 'VISIT_ASSIGN' })
  suggest(input: InputOf<typeof contract.suggestEngineers>) {
    return this.cases.suggestForOrder(input);
  }

  @Handles(contract.assignWorkOrder, { staff: 'VISIT_ASSIGN' })
  assign(input: InputOf<typeof contract.assignWorkOrder>) {
    return this.cases.assignWorkOrder(input);
  }

  @Handles(contract.acceptWorkOrder, engineers)
  accept(input: InputOf<typeof contract.acceptWorkOrder>) {
    return this.cases.acceptWorkOrder(input);
  }

  @Handles(contract.declineWorkOrder, engineers)
  decline(input: InputOf<typeof contract.declineWorkOrder>) {
    return this.cases.declineWorkOrder(input);
  }

  @Handles(contract.recordCustomerContact, engineers)
  recordContact(input: InputOf<typeof contract.recordCustomerContact>) {
    return this.cases.recordCustomerContact(input);
  }

  @Handles(contract.appointWorkOrder, engineers)
  appoint(input: InputOf<typeof contract.appointWorkOrder>) {
    return this.cases.appointWorkOrder(input);
  }

  @Handles(contract.departWorkOrder, engineers)
  depart(input: InputOf<typeof contract.departWorkOrder>) {
    return this.cases.departWorkOrder(input);
  }

  @Handles(contract.arriveWorkOrder, engineers)
  arrive(input: InputOf<typeof contract.arriveWorkOrder>) {
    return this.cases.arriveWorkOrder(input);
  }

  @Handles(contract.beginWorkOrder, engineers)
  begin(input: InputOf<typeof contract.beginWorkOrder>) {
    return this.cases.beginWorkOrder(input);
  }

  @Handles(contract.reportWorkOrder, engineers)
  report(input: InputOf<typeof contract.reportWorkOrder>) {
    return this.cases.reportWorkOrder(input);
  }

  @Handles(contract.sendSignCode, engineers)
  sendSignCode(input: InputOf<typeof contract.sendSignCode>) {
    return this.cases.sendSignCode(input);
  }

  @Handles(contract.signCodeOfWorkOrder, { service: true })
  signCode({ id }: InputOf<typeof contract.signCodeOfWorkOrder>) {
    return this.cases.signCodeOf(id);
  }

  @Handles(contract.signWorkOrder, engineers)
  sign(input: InputOf<typeof contract.signWorkOrder>) {
    return this.cases.signWorkOrder(input);
  }

  @Handles(contract.writeOffWorkOrder, { staff: 'VISIT_WRITE_OFF' })
  writeOff(input: InputOf<typeof contract.writeOffWorkOrder>) {
    return this.cases.writeOffWorkOrder(input);
  }
}
