import type { DataOf } from '@aftercare/contracts/define';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import * as enrolment from '@aftercare/contracts/training/enrolment';
import type { Receiver } from '../domain/receiver.js';
import { inAppAndMail, notice, staff, type NoticeRule, type NoticeSubject } from './notice-rule.js';

type OfEnrolment = EventEnvelope<DataOf<typeof enrolment.enrolmentAsked>>;

const learners = { audience: 'BOTH', channels: inAppAndMail, to: learner, about, link: 'RECORD' } as const;

/** TRN-03: what people are told who learn. */
export const trainingNotices: readonly NoticeRule[] = [
  notice({ on: enrolment.enrolmentApproved, code: 'ENROLMENT_APPROVED', ...learners }),
  notice({ on: enrolment.enrolmentPutOnWaitingList, code: 'ENROLMENT_WAITING', ...learners }),
  notice({ on: enrolment.enrolmentMovedUp, code: 'ENROLMENT_MOVED_UP', ...learners }),
  notice({ on: enrolment.enrolmentRefused, code: 'ENROLMENT_REFUSED', ...learners }),
];

function learner({ data }: OfEnrolment): readonly Receiver[] {
  return data.contactId === null ? staff([data.personId]) : [{ kind: 'CONTACT', id: data.contactId }];
}

function about({ aggregateId, data }: OfEnrolment): NoticeSubject {
  return {
    recordKind: 'enrolment',
    recordId: aggregateId,
    unitId: data.unitId,
    params: { courseCode: data.courseCode },
  };
}
