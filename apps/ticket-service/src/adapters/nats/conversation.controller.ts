import type { InputOf } from '@aftercare/contracts/define';
import * as commands from '@aftercare/contracts/ticket/conversation';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES } from '../../providers.js';

@Controller()
export class ConversationController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(commands.replyOnTicket, { staff: 'TICKET_WORK', contact: true })
  reply(input: InputOf<typeof commands.replyOnTicket>) {
    return this.cases.replyOnTicket(input);
  }

  @Handles(commands.noteOnTicket, { staff: 'TICKET_WORK' })
  note(input: InputOf<typeof commands.noteOnTicket>) {
    return this.cases.noteOnTicket(input);
  }
}
