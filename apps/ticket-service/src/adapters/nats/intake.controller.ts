import type { InputOf } from '@aftercare/contracts/define';
import * as commands from '@aftercare/contracts/ticket/intake-commands';
import { Handles } from '@aftercare/service-kit/handles';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES } from '../../providers.js';

@Controller()
export class IntakeController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(commands.openTicket, { staff: 'TICKET_OPEN', contact: true })
  open(input: InputOf<typeof commands.openTicket>) {
    return this.cases.openTicket(input, callerOfRequest());
  }
}
