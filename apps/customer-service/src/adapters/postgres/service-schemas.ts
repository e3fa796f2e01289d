import { EntitySchema } from 'typeorm';
import type { Agreement } from '../../domain/agreement.js';
import type { FollowUpTask } from '../../domain/follow-up-task.js';
import type { QuotaUse } from '../../domain/quota-use.js';
import type { Survey } from '../../domain/survey.js';

const identified = {
  id: { type: 'uuid', primary: true },
  version: { type: 'int' },
} as const;

/** Rows of what is owed to a customer and heard from it. Dates without a time are text `YYYY-MM-DD`. */
export const AgreementSchema = new EntitySchema<Agreement>({
  name: 'agreement',
  columns: {
    ...identified,
    number: { type: 'text' },
    customerId: { type: 'uuid', name: 'customer_id' },
    kind: { type: 'text' },
    installationIds: { type: 'uuid', array: true, name: 'installation_ids' },
    services: { type: 'jsonb' },
    serviceLevelCode: { type: 'text', name: 'service_level_code' },
    calendarId: { type: 'uuid', name: 'calendar_id', nullable: true },
    startsOn: { type: 'text', name: 'starts_on' },
    endsOn: { type: 'text', name: 'ends_on' },
    terminated: { type: 'boolean' },
    terms: { type: 'jsonb' },
    remindedDays: { type: 'int', name: 'reminded_days', nullable: true },
    endTold: { type: 'boolean', name: 'end_told' },
  },
});

export const QuotaUseSchema = new EntitySchema<QuotaUse>({
  name: 'quota_use',
  columns: {
    ...identified,
    customerId: { type: 'uuid', name: 'customer_id' },
    installationId: { type: 'uuid', name: 'installation_id', nullable: true },
    agreementId: { type: 'uuid', name: 'agreement_id', nullable: true },
    service: { type: 'text' },
    state: { type: 'text' },
    overrun: { type: 'boolean' },
    workOrderId: { type: 'uuid', name: 'work_order_id', nullable: true },
    releaseReason: { type: 'text', name: 'release_reason', nullable: true },
  },
});

export const SurveySchema = new EntitySchema<Survey>({
  name: 'survey',
  columns: {
    ...identified,
    state: { type: 'text' },
    subject: { type: 'text' },
    subjectId: { type: 'uuid', name: 'subject_id' },
    subjectNumber: { type: 'text', name: 'subject_number' },
    customerId: { type: 'uuid', name: 'customer_id' },
    contactId: { type: 'uuid', name: 'contact_id', nullable: true },
    unitId: { type: 'uuid', name: 'unit_id' },
    personId: { type: 'uuid', name: 'person_id', nullable: true },
    questions: { type: 'jsonb' },
    answers: { type: 'jsonb' },
    score: { type: 'float8', nullable: true },
    low: { type: 'boolean' },
    sentAt: { type: 'timestamptz', name: 'sent_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    answeredAt: { type: 'timestamptz', name: 'answered_at', nullable: true },
    answeredFor: { type: 'uuid', name: 'answered_for', nullable: true },
  },
});

export const FollowUpTaskSchema = new EntitySchema<FollowUpTask>({
  name: 'follow_up_task',
  columns: {
    ...identified,
    state: { type: 'text' },
    reason: { type: 'text' },
    customerId: { type: 'uuid', name: 'customer_id' },
    contactId: { type: 'uuid', name: 'contact_id', nullable: true },
    unitId: { type: 'uuid', name: 'unit_id' },
    surveyId: { type: 'uuid', name: 'survey_id', nullable: true },
    ticketId: { type: 'uuid', name: 'ticket_id', nullable: true },
    assigneeId: { type: 'uuid', name: 'assignee_id', nullable: true },
    dueAt: { type: 'timestamptz', name: 'due_at' },
    attempts: { type: 'jsonb' },
    result: { type: 'text', nullable: true },
    satisfaction: { type: 'int', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    doneAt: { type: 'timestamptz', name: 'done_at', nullable: true },
  },
});
