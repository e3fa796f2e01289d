import type { Caller } from '@aftercare/contracts/caller';
import * as closing from '../domain/closing.js';
import * as confirmation from '../domain/confirmation.js';
import { recordContact } from '../domain/contact-log.js';
import { raiseDeadlineAlarms } from '../domain/deadline-alarms.js';
import * as handling from '../domain/handling.js';
import * as questions from '../domain/questions.js';
import { fileComplaint } from './file-complaint.js';
import type { Of } from './inputs.js';
import type { AlarmReceivers, ComplaintStore, CustomerFile } from './ports.js';

interface Ports {
  readonly complaints: ComplaintStore;
  readonly customers: CustomerFile;
  readonly receivers: AlarmReceivers;
}

/** Table of contents: everything that this service does. Most is: load, decide, save. */
export const useCases = ({ complaints, customers, receivers }: Ports) => ({
  fileComplaint: fileComplaint(complaints, customers),
  takeUp: (input: Of<'takeUpComplaint'>) => complaints.change(input, confirmation.takeUp),
  confirm: (input: Of<'confirmComplaint'>) =>
    complaints.change(input, (complaint, act) => confirmation.confirm(complaint, input, act)),
  reject: (input: Of<'rejectComplaint'>) =>
    complaints.change(input, (complaint, act) => confirmation.reject(complaint, input, act)),
  beginInvestigation: (input: Of<'beginInvestigation'>) =>
    complaints.change(input, handling.beginInvestigation),
  findCause: (input: Of<'findCause'>) =>
    complaints.change(input, (complaint) => handling.findCause(complaint, input)),
  addMeasure: (input: Of<'addMeasure'>) =>
    complaints.addMeasure(input, (complaint, id) => handling.addMeasure(complaint, id, input)),
  decideCompensation: (input: Of<'decideCompensation'>) =>
    complaints.change(input, (complaint) => handling.decideCompensation(complaint, input)),
  finishMeasure: (input: Of<'finishMeasure'>) =>
    complaints.change(input, (complaint, act) => handling.finishMeasure(complaint, input, act)),
  recordContact: (input: Of<'recordComplaintContact'>) =>
    complaints.change(input, (complaint, act) => recordContact(complaint, input, act)),
  askPerson: (input: Of<'askNamedPerson'>) =>
    complaints.ask(input, { personId: input.personId, text: input.question }, (complaint, questionId) =>
      questions.ask(complaint, input.personId, questionId),
    ),
  answerQuestion: ({ id, answer }: Of<'answerComplaintQuestion'>, caller: Caller) =>
    complaints.answer({ id, personId: caller.id, text: answer }, (complaint) =>
      questions.answer(complaint, caller.id, id),
    ),
  returnResult: (input: Of<'returnResult'>) =>
    complaints.change(input, (complaint, act) => handling.returnResult(complaint, input.result, act)),
  verify: (input: Of<'verifyComplaint'>) =>
    complaints.change(input, (complaint, act) => closing.verify(complaint, input, act)),
  recordCorrectiveAction: (input: Of<'recordCorrectiveAction'>) =>
    complaints.change(input, (complaint, act) => closing.recordCorrectiveAction(complaint, input, act)),
  checkEffect: (input: Of<'checkEffect'>) =>
    complaints.change(input, (complaint) => closing.checkEffect(complaint, input)),
  archive: (input: Of<'archiveComplaint'>) => complaints.change(input, closing.archive),
  /** CMP-10: the complaint's one timer is due. */
  raiseDeadlineAlarms: async (complaintId: string) => {
    const told = await receivers.of(complaintId);
    await complaints.change({ id: complaintId }, (complaint, act) =>
      raiseDeadlineAlarms(complaint, told, act),
    );
  },
});
export type UseCases = ReturnType<typeof useCases>;
