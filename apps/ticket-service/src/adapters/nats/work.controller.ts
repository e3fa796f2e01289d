import type { InputOf } from '@aftercare/contracts/define';
import * as commands from '@aftercare/contracts/ticket/work-commands';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { admitted } from '../../domain/available-actions.js';
import { USE_CASES } from '../../providers.js';

@Controller()
export class WorkController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(commands.assignTicket, admitted.ASSIGN)
  assign(input: InputOf<typeof commands.assignTicket>) {
    return this.cases.assignTicket(input);
  }

  @Handles(commands.claimTicket, admitted.CLAIM)
  claim(input: InputOf<typeof commands.claimTicket>) {
    return this.cases.claimTicket(input);
  }

  @Handles(commands.handOverTicket, admitted.HAND_OVER)
  handOver(input: InputOf<typeof commands.handOverTicket>) {
    return this.cases.handOverTicket(input);
  }

  @Handles(commands.escalateTicket, admitted.ESCALATE)
  escalate(input: InputOf<typeof commands.escalateTicket>) {
    return this.cases.escalateTicket(input);
  }

  @Handles(commands.startTicket, admitted.START)
  start(input: InputOf<typeof commands.startTicket>) {
    return this.cases.startTicket(input);
  }

  @Handles(commands.waitForOthers, admitted.WAIT)
  wait(input: InputOf<typeof commands.waitForOthers>) {
    return this.cases.waitForOthers(input);
  }

  @Handles(commands.resumeTicket, admitted.RESUME)
  resume(input: InputOf<typeof commands.resumeTicket>) {
    return this.cases.resumeTicket(input);
  }

  @Handles(commands.parkTicket, admitted.PARK)
  park(input: InputOf<typeof commands.parkTicket>) {
    return this.cases.parkTicket(input);
  }

  @Handles(commands.callBack, admitted.CALL_BACK)
  callBack(input: InputOf<typeof commands.callBack>) {
    return this.cases.callBack(input);
  }

  @Handles(commands.recordAttempt, admitted.RECORD_ATTEMPT)
  recordAttempt(input: InputOf<typeof commands.recordAttempt>) {
    return this.cases.recordAttempt(input);
  }

  @Handles(commands.agreeTime, admitted.AGREE_TIME)
  agreeTime(input: InputOf<typeof commands.agreeTime>) {
    return this.cases.agreeTime(input);
  }

  @Handles(commands.requestVisit, admitted.REQUEST_VISIT)
  requestVisit(input: InputOf<typeof commands.requestVisit>) {
    return this.cases.requestVisit(input);
  }

  @Handles(commands.amendVisitRequest, admitted.AMEND_VISIT_REQUEST)
  amendVisit(input: InputOf<typeof commands.amendVisitRequest>) {
    return this.cases.amendVisitRequest(input);
  }

  @Handles(commands.withdrawVisitRequest, admitted.WITHDRAW_VISIT_REQUEST)
  withdrawVisit(input: InputOf<typeof commands.withdrawVisitRequest>) {
    return this.cases.withdrawVisitRequest(input);
  }
}
