import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import * as enrolment from '@aftercare/contracts/training/enrolment';
import * as exam from '@aftercare/contracts/training/exam';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { addToTimeline } from '../postgres/timeline-writer.js';

const learnt = enrolment.enrolmentAsked.data.pick({ customerId: true, courseCode: true });
type TrainingEvent = EventDefinition<string, typeof learnt>;

/** CUS-05: what a customer's people learn. */
const shown: readonly TrainingEvent[] = [
  enrolment.enrolmentAsked,
  enrolment.enrolmentApproved,
  enrolment.enrolmentMovedUp,
  enrolment.enrolmentWithdrawn,
  enrolment.enrolmentRefused,
  exam.examPassed,
];

export const trainingReactions: readonly Reaction[] = shown.map((event) => reaction(event, addTraining));

/** Colleagues have no customer: nothing is written for them. */
async function addTraining(
  tx: Transaction,
  { messageId, aggregateId, type, at, actor, data }: EventEnvelope<DataOf<TrainingEvent>>,
): Promise<void> {
  const { customerId, courseCode } = data;
  if (customerId === null) return;
  await addToTimeline(tx, {
    id: messageId,
    at,
    event: type,
    recordKind: type.startsWith('exam.') ? 'exam' : 'enrolment',
    recordId: aggregateId,
    actor,
    customerId,
    number: null,
    data: { courseCode },
  });
}
