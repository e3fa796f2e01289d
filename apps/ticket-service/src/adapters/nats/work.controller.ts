import type { InputOf } from '@aftercare/contracts/define';
import * as commands from '@aftercare/contracts/ticket/work-commands';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES } from '../../providers.js';

const workers = { staff: 'TICKET_WORK' };

@Controller()
export class WorkController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(commands.assignTicket, { staff: 'TICKET_ASSIGN' })
  assign(input: InputOf<typeof commands.assignTicket>) {
    return this.cases.assignTicket(input);
  }

  @Handles(commands.claimTicket, { staff: 'TICKET_CLAIM' })
  claim(input: InputOf<typeof commands.claimTicket>) {
    return this.cases.claimTicket(input);
  }

  @Handles(commands.startTicket, workers)
  start(input: InputOf<typeof commands.startTicket>) {
    return this.cases.startTicket(input);
  }

  @Handles(commands.waitForOthers, workers)
  wait(input: InputOf<typeof commands.waitForOthers>) {
    return this.cases.waitForOthers(input);
  }

  @Handles(commands.resumeTicket, workers)
  resume(input: InputOf<typeof commands.resumeTicket>) {
    return this.cases.resumeTicket(input);
  }
}
