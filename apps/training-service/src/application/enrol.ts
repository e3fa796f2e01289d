import type { Caller } from '@aftercare/contracts/caller';
import type { InputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/training/enrolment';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import * as enrolment from '../domain/enrolment.js';
import type { Learner } from '../domain/enrolment.js';
import type { EnrolmentStore, Target } from './ports.js';

/** TRN-03: from asking to the end. */
export const enrol = (enrolments: EnrolmentStore) => ({
  askToEnrol: ({ courseId }: InputOf<typeof contract.askToEnrol>) =>
    enrolments.ask(courseId, (course, act) => enrolment.askToEnrol(course, learnerOf(act.caller), act)),
  approveEnrolment: (input: Target) => enrolments.change(input, enrolment.approve),
  refuseEnrolment: (input: InputOf<typeof contract.refuseEnrolment>) =>
    enrolments.change(input, (before, situation, act) =>
      enrolment.refuse(before, input.reason, situation, act),
    ),
  withdrawEnrolment: (input: Target) => enrolments.change(input, enrolment.withdraw),
  finishEnrolment: (input: Target) => enrolments.change(input, enrolment.finishByHand),
});

/** Whoever asks, for oneself. */
function learnerOf(caller: Caller): Learner {
  switch (caller.kind) {
    case 'staff':
      return { personId: caller.id, unitId: caller.unitId, customerId: null, contactId: null };
    case 'contact':
      return {
        personId: caller.id,
        unitId: null,
        customerId: caller.customerId,
        contactId: caller.contactId,
      };
    default:
      throw new DomainError('NOT_ALLOWED', { permission: 'TRAINING_TAKE' });
  }
}
