import * as commands from '@aftercare/contracts/complaint/complaint-commands';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { Of } from '../../application/inputs.js';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES } from '../../providers.js';

const supervisors = { staff: 'COMPLAINT_CONFIRM' };
const handlers = { staff: 'COMPLAINT_HANDLE' };
/** Several roles may; which of them for which purpose is a rule of the domain. */
const readers = { staff: 'COMPLAINT_READ' };

@Controller()
export class ComplaintController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(commands.fileComplaint, { staff: 'COMPLAINT_REGISTER', contact: true })
  file(input: Of<'fileComplaint'>) {
    return this.cases.fileComplaint(input, callerOfRequest());
  }

  @Handles(commands.takeUpComplaint, supervisors)
  takeUp(input: Of<'takeUpComplaint'>) {
    return this.cases.takeUp(input);
  }

  @Handles(commands.confirmComplaint, supervisors)
  confirm(input: Of<'confirmComplaint'>) {
    return this.cases.confirm(input);
  }

  @Handles(commands.rejectComplaint, supervisors)
  reject(input: Of<'rejectComplaint'>) {
    return this.cases.reject(input);
  }

  @Handles(commands.beginInvestigation, handlers)
  beginInvestigation(input: Of<'beginInvestigation'>) {
    return this.cases.beginInvestigation(input);
  }

  @Handles(commands.findCause, handlers)
  findCause(input: Of<'findCause'>) {
    return this.cases.findCause(input);
  }

  @Handles(commands.addMeasure, handlers)
  addMeasure(input: Of<'addMeasure'>) {
    return this.cases.addMeasure(input);
  }

  @Handles(commands.decideCompensation, { staff: 'COMPLAINT_LEAD' })
  decideCompensation(input: Of<'decideCompensation'>) {
    return this.cases.decideCompensation(input);
  }

  @Handles(commands.finishMeasure, handlers)
  finishMeasure(input: Of<'finishMeasure'>) {
    return this.cases.finishMeasure(input);
  }

  @Handles(commands.recordComplaintContact, readers)
  recordContact(input: Of<'recordComplaintContact'>) {
    return this.cases.recordContact(input);
  }

  @Handles(commands.askNamedPerson, supervisors)
  askPerson(input: Of<'askNamedPerson'>) {
    return this.cases.askPerson(input);
  }

  @Handles(commands.answerComplaintQuestion, { staff: null })
  answerQuestion(input: Of<'answerComplaintQuestion'>) {
    return this.cases.answerQuestion(input, callerOfRequest());
  }

  @Handles(commands.returnResult, handlers)
  returnResult(input: Of<'returnResult'>) {
    return this.cases.returnResult(input);
  }

  @Handles(commands.verifyComplaint, supervisors)
  verify(input: Of<'verifyComplaint'>) {
    return this.cases.verify(input);
  }

  @Handles(commands.recordCorrectiveAction, readers)
  recordCorrectiveAction(input: Of<'recordCorrectiveAction'>) {
    return this.cases.recordCorrectiveAction(input);
  }

  @Handles(commands.checkEffect, supervisors)
  checkEffect(input: Of<'checkEffect'>) {
    return this.cases.checkEffect(input);
  }

  @Handles(commands.archiveComplaint, supervisors)
  archive(input: Of<'archiveComplaint'>) {
    return this.cases.archive(input);
  }
}
