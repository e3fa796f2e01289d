import type { Agreement } from '../../domain/agreement.js';
import type { FollowUpTask } from '../../domain/follow-up-task.js';
import type { QuotaUse } from '../../domain/quota-use.js';
import type { Survey } from '../../domain/survey.js';
import { customerVisible, followUpVisible, surveyVisible } from './customer-policy.js';
import type { RecordKind } from './record-kind.js';
import * as schemas from './service-schemas.js';

export const agreementKind: RecordKind<Agreement> = {
  name: 'agreement',
  schema: schemas.AgreementSchema,
  from: 'agreement r JOIN customer c ON c.id = r.customer_id',
  alias: 'r',
  visible: customerVisible,
  audited: [
    ...(['customerId', 'kind', 'installationIds', 'services', 'serviceLevelCode', 'calendarId'] as const),
    ...(['startsOn', 'endsOn', 'terminated', 'remindedDays'] as const),
  ],
  personal: ['terms'],
  timeline: ({ customerId, number }) => ({ customerId, number }),
};

export const quotaUseKind: RecordKind<QuotaUse> = {
  name: 'quotaUse',
  schema: schemas.QuotaUseSchema,
  from: 'quota_use r JOIN customer c ON c.id = r.customer_id',
  alias: 'r',
  visible: customerVisible,
  audited: ['customerId', 'agreementId', 'service', 'state', 'overrun', 'workOrderId', 'releaseReason'],
  timeline: ({ customerId }) => ({ customerId, number: null }),
};

export const surveyKind: RecordKind<Survey> = {
  name: 'survey',
  schema: schemas.SurveySchema,
  from: 'survey r',
  alias: 'r',
  visible: surveyVisible,
  audited: ['state', 'subject', 'subjectId', 'customerId', 'contactId', 'score', 'low', 'answeredFor'],
  personal: ['answers'],
  timeline: ({ customerId, subjectNumber, unitId }) => ({
    customerId,
    number: subjectNumber,
    seenBy: { unitId, personId: null },
  }),
};

export const followUpKind: RecordKind<FollowUpTask> = {
  name: 'followUpTask',
  schema: schemas.FollowUpTaskSchema,
  from: 'follow_up_task r',
  alias: 'r',
  visible: followUpVisible,
  audited: ['state', 'reason', 'customerId', 'contactId', 'assigneeId', 'dueAt', 'satisfaction'],
  personal: ['attempts', 'result'],
  timeline: ({ customerId, unitId, assigneeId }) => ({
    customerId,
    number: null,
    seenBy: { unitId, personId: assigneeId },
  }),
};
