import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/training/enrolment';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { ENROLMENT_READER, USE_CASES } from '../../providers.js';
import type { EnrolmentReader } from '../postgres/enrolment-reader.js';

const managers = { staff: 'TRAINING_MANAGE' };
const learners = { staff: 'TRAINING_TAKE', contact: true } as const; // keeps the literal `true`
const readers = { staff: 'TRAINING_READ', contact: true, service: true } as const;

/** TRN-03. */
@Controller()
export class EnrolmentController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(ENROLMENT_READER) private readonly reader: EnrolmentReader,
  ) {}

  @Handles(contract.askToEnrol, learners)
  ask(input: InputOf<typeof contract.askToEnrol>) {
    return this.cases.askToEnrol(input);
  }

  @Handles(contract.approveEnrolment, managers)
  approve(input: InputOf<typeof contract.approveEnrolment>) {
    return this.cases.approveEnrolment(input);
  }

  @Handles(contract.refuseEnrolment, managers)
  refuse(input: InputOf<typeof contract.refuseEnrolment>) {
    return this.cases.refuseEnrolment(input);
  }

  @Handles(contract.withdrawEnrolment, learners)
  withdraw(input: InputOf<typeof contract.withdrawEnrolment>) {
    return this.cases.withdrawEnrolment(input);
  }

  @Handles(contract.finishEnrolment, learners)
  finish(input: InputOf<typeof contract.finishEnrolment>) {
    return this.cases.finishEnrolment(input);
  }

  @Handles(contract.listEnrolments, readers)
  list(input: InputOf<typeof contract.listEnrolments>) {
    return this.reader.list(input);
  }

  @Handles(contract.countEnrolments, readers)
  count(input: InputOf<typeof contract.countEnrolments>) {
    return this.reader.count(input);
  }

  @Handles(contract.enrolmentsByIds, readers)
  async byIds({ ids }: InputOf<typeof contract.enrolmentsByIds>) {
    return { items: await this.reader.byIds(ids) };
  }
}
