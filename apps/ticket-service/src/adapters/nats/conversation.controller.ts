import type { InputOf } from '@aftercare/contracts/define';
import * as commands from '@aftercare/contracts/ticket/conversation';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { admitted } from '../../domain/available-actions.js';
import { USE_CASES } from '../../providers.js';

@Controller()
export class ConversationController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(commands.replyOnTicket, admitted.REPLY)
  reply(input: InputOf<typeof commands.replyOnTicket>) {
    return this.cases.replyOnTicket(input);
  }

  @Handles(commands.noteOnTicket, admitted.NOTE)
  note(input: InputOf<typeof commands.noteOnTicket>) {
    return this.cases.noteOnTicket(input);
  }

  @Handles(commands.logCall, admitted.LOG_CALL)
  logCall(input: InputOf<typeof commands.logCall>) {
    return this.cases.logCall(input);
  }
}
