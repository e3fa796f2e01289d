import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/customer/follow-up-task';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES, READERS } from '../../providers.js';
import type { Readers } from '../postgres/readers.js';
import { dueFirst, followUpsWanted } from '../postgres/voice-lists.js';

const mayRead = { staff: 'FOLLOW_UP_READ' } as const;
const mayWrite = { staff: 'FOLLOW_UP_WORK' } as const;
@Controller()
export class FollowUpController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(READERS) private readonly readers: Readers,
  ) {}

  @Handles(contract.openFollowUp, mayWrite)
  open(input: InputOf<typeof contract.openFollowUp>) {
    return this.cases.openFollowUp(input);
  }

  @Handles(contract.assignFollowUp, mayWrite)
  assign(input: InputOf<typeof contract.assignFollowUp>) {
    return this.cases.assignFollowUp(input);
  }

  @Handles(contract.recordFollowUpAttempt, mayWrite)
  attempt(input: InputOf<typeof contract.recordFollowUpAttempt>) {
    return this.cases.recordFollowUpAttempt(input);
  }

  @Handles(contract.finishFollowUp, mayWrite)
  finish(input: InputOf<typeof contract.finishFollowUp>) {
    return this.cases.finishFollowUp(input);
  }

  @Handles(contract.listFollowUps, mayRead)
  list(input: InputOf<typeof contract.listFollowUps>) {
    return this.readers.followUps.list(dueFirst, (p) => followUpsWanted(input.filter, p), input.page);
  }

  @Handles(contract.countFollowUps, mayRead)
  count({ filter }: InputOf<typeof contract.countFollowUps>) {
    return this.readers.followUps.count((p) => followUpsWanted(filter, p));
  }

  @Handles(contract.followUpsByIds, mayRead)
  async byIds({ ids }: InputOf<typeof contract.followUpsByIds>) {
    return { items: await this.readers.followUps.byIds(ids) };
  }
}
