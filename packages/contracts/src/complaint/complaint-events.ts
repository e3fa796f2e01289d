import { z } from 'zod';
import { customerLevel } from '../customer/customer-codes.js';
import { defineEvent } from '../define.js';
import { clockStage } from '../ticket/clock.js';
import * as codes from './complaint-codes.js';
import { complaintClockView } from './complaint.js';

/** The complaint after the event: codes and ids, never who complained or what was said (CMP-11). */
export const complaintFacts = z.object({
  number: z.string(),
  status: codes.complaintStatus,
  channel: codes.complaintChannel,
  class: codes.complaintClass,
  customerId: z.uuid().nullable(),
  customerName: z.string().nullable(),
  customerLevel: customerLevel.nullable(),
  contactId: z.uuid().nullable(),
  ticketId: z.uuid().nullable(),
  /** Whoever keeps a copy keeps it from them (CMP-11). */
  namedPersonIds: z.array(z.uuid()),
  unitId: z.uuid(),
  responsibleUnitId: z.uuid().nullable(),
  valid: z.boolean().nullable(),
  causeClass: codes.causeClass.nullable(),
  receivedAt: z.iso.datetime(),
  confirmedAt: z.iso.datetime().nullable(),
  archivedAt: z.iso.datetime().nullable(),
  clocks: z.array(complaintClockView),
});
const facts = z.object({ complaint: complaintFacts });
export const complaintReceived = defineEvent('complaint.received', facts);
export const complaintTakenUp = defineEvent('complaint.takenUp', facts);
export const complaintConfirmed = defineEvent('complaint.confirmed', facts);
export const complaintRejected = defineEvent(
  'complaint.rejected',
  facts.extend({ reason: codes.invalidReason }),
);
export const investigationBegun = defineEvent('complaint.investigationBegun', facts);
export const causeFound = defineEvent('complaint.causeFound', facts);
export const measureAdded = defineEvent(
  'complaint.measureAdded',
  facts.extend({ measureId: z.uuid(), kind: codes.measureKind, ownerId: z.uuid() }),
);
export const compensationDecided = defineEvent(
  'complaint.compensationDecided',
  facts.extend({ measureId: z.uuid(), approved: z.boolean() }),
);
export const measureFinished = defineEvent(
  'complaint.measureFinished',
  facts.extend({ measureId: z.uuid() }),
);
export const complainantContacted = defineEvent(
  'complaint.complainantContacted',
  facts.extend({ purpose: codes.contactPurpose }),
);
/** Notification tells the person that there is a question, not what it is about. */
export const personAsked = defineEvent(
  'complaint.personAsked',
  facts.extend({ personId: z.uuid(), questionId: z.uuid() }),
);
export const personAnswered = defineEvent(
  'complaint.personAnswered',
  facts.extend({ personId: z.uuid(), questionId: z.uuid() }),
);
export const resultReturned = defineEvent('complaint.resultReturned', facts);
export const complaintVerified = defineEvent('complaint.verified', facts.extend({ solved: z.boolean() }));
export const correctiveActionRecorded = defineEvent('complaint.correctiveActionRecorded', facts);
export const effectChecked = defineEvent('complaint.effectChecked', facts.extend({ effective: z.boolean() }));
export const effectCheckDue = defineEvent(
  'complaint.effectCheckDue',
  facts.extend({ recipientIds: z.array(z.uuid()) }),
);
export const complaintArchived = defineEvent('complaint.archived', facts);
const alarm = facts.extend({
  clockKind: codes.complaintClockKind,
  stage: clockStage,
  recipientIds: z.array(z.uuid()),
});
export const complaintDeadlineWarned = defineEvent('complaint.deadlineWarned', alarm);
export const complaintDeadlineBreached = defineEvent('complaint.deadlineBreached', alarm);
export const complaintSettingsChanged = defineEvent(
  'complaintSettings.changed',
  z.object({ generalManagerContact: z.boolean() }),
);
