import type { InputOf } from '@aftercare/contracts/define';
import * as commands from '@aftercare/contracts/ticket/intake-commands';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { admitted } from '../../domain/available-actions.js';
import { USE_CASES } from '../../providers.js';

@Controller()
export class IntakeController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(commands.openTicket, { staff: 'TICKET_OPEN', contact: true })
  open(input: InputOf<typeof commands.openTicket>) {
    return this.cases.openTicket(input, callerOfRequest());
  }

  @Handles(commands.identifyCustomer, admitted.IDENTIFY_CUSTOMER)
  identify(input: InputOf<typeof commands.identifyCustomer>) {
    return this.cases.identifyCustomer(input);
  }

  @Handles(commands.completeTicket, { staff: 'TICKET_WORK' })
  complete(input: InputOf<typeof commands.completeTicket>) {
    return this.cases.completeTicket(input);
  }

  @Handles(commands.assessTicket, admitted.ASSESS)
  assess(input: InputOf<typeof commands.assessTicket>) {
    return this.cases.assessTicket(input);
  }

  @Handles(commands.triageTicket, admitted.TRIAGE)
  triage(input: InputOf<typeof commands.triageTicket>) {
    return this.cases.triageTicket(input);
  }

  @Handles(commands.recategoriseTicket, admitted.RECATEGORISE)
  recategorise(input: InputOf<typeof commands.recategoriseTicket>) {
    return this.cases.recategoriseTicket(input);
  }

  @Handles(commands.changePriority, admitted.CHANGE_PRIORITY)
  changePriority(input: InputOf<typeof commands.changePriority>) {
    return this.cases.changePriority(input);
  }
}
