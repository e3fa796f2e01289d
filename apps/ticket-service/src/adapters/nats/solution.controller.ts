import type { InputOf } from '@aftercare/contracts/define';
import * as commands from '@aftercare/contracts/ticket/solution-commands';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { admitted } from '../../domain/available-actions.js';
import { USE_CASES } from '../../providers.js';

@Controller()
export class SolutionController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(commands.proposeSolution, admitted.PROPOSE_SOLUTION)
  propose(input: InputOf<typeof commands.proposeSolution>) {
    return this.cases.proposeSolution(input);
  }

  @Handles(commands.recordConsent, admitted.RECORD_CONSENT)
  recordConsent(input: InputOf<typeof commands.recordConsent>) {
    return this.cases.recordConsent(input);
  }

  @Handles(commands.resolveTicket, admitted.RESOLVE)
  resolve(input: InputOf<typeof commands.resolveTicket>) {
    return this.cases.resolveTicket(input);
  }

  @Handles(commands.confirmTicket, admitted.CONFIRM)
  confirm(input: InputOf<typeof commands.confirmTicket>) {
    return this.cases.confirmTicket(input);
  }

  @Handles(commands.rejectTicket, admitted.REJECT)
  reject(input: InputOf<typeof commands.rejectTicket>) {
    return this.cases.rejectTicket(input);
  }

  @Handles(commands.closeTicket, admitted.CLOSE)
  close(input: InputOf<typeof commands.closeTicket>) {
    return this.cases.closeTicket(input);
  }

  @Handles(commands.reopenTicket, admitted.REOPEN)
  reopen(input: InputOf<typeof commands.reopenTicket>) {
    return this.cases.reopenTicket(input);
  }

  @Handles(commands.cancelTicket, admitted.CANCEL)
  cancel(input: InputOf<typeof commands.cancelTicket>) {
    return this.cases.cancelTicket(input);
  }
}
