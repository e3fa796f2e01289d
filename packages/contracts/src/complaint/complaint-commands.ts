import { z } from 'zod';
import { defineCommand, defineQuery } from '../define.js';
import { money } from '../money.js';
import { receipt } from '../paging.js';
import { numberedReceipt, onRecord } from '../record.js';
import { longText, phoneNumber, text } from '../text.js';
import * as codes from './complaint-codes.js';

/** CMP-01: the register form 用户投诉登记表. A contact files for their own customer. The complainant is acknowledged. */
export const fileComplaint = defineCommand('complaint.complaint.file', {
  input: z.object({
    channel: codes.complaintChannel,
    origin: codes.complaintOrigin.default('DIRECT'),
    class: codes.complaintClass,
    description: longText(20_000),
    customerId: z.uuid().optional(),
    contactId: z.uuid().optional(),
    complainantName: text(100).optional(),
    complainantPhone: phoneNumber.optional(),
    anonymous: z.boolean().default(false),
    ticketId: z.uuid().optional(),
    workOrderId: z.uuid().optional(),
    namedPersonIds: z.array(z.uuid()).max(10).default([]),
    /** Left out: the customer's unit. */
    unitId: z.uuid().optional(),
  }),
  output: numberedReceipt,
});

/** CMP-10: the quality supervisor takes it up: facts are being checked. */
export const takeUpComplaint = defineCommand('complaint.complaint.takeUp', {
  input: z.object(onRecord),
  output: receipt,
});

/** CMP-02: facts checked and promised: goes to the responsible department; the 3 hours begin. */
export const confirmComplaint = defineCommand('complaint.complaint.confirm', {
  input: z.object({
    ...onRecord,
    facts: longText(10_000),
    responsibleUnitId: z.uuid(),
    namedPersonIds: z.array(z.uuid()).max(10).optional(),
  }),
  output: receipt,
});
/** CMP-02: not promised, or not substantiated. It must be explained before it is archived. */
export const rejectComplaint = defineCommand('complaint.complaint.reject', {
  input: z.object({ ...onRecord, facts: longText(10_000), reason: codes.invalidReason }),
  output: receipt,
});
export const beginInvestigation = defineCommand('complaint.complaint.beginInvestigation', {
  input: z.object(onRecord),
  output: receipt,
});
/** CMP-03: the cause and the person responsible. */
export const findCause = defineCommand('complaint.complaint.findCause', {
  input: z.object({
    ...onRecord,
    cause: longText(10_000),
    causeClass: codes.causeClass,
    responsiblePersonId: z.uuid().optional(),
  }),
  output: receipt,
});
/** CMP-04. A compensation waits for approval by whoever may lead complaints. */
export const addMeasure = defineCommand('complaint.complaint.addMeasure', {
  input: z
    .object({
      ...onRecord,
      kind: codes.measureKind,
      description: longText(4_000),
      ownerId: z.uuid(),
      dueOn: z.iso.date(),
      amount: money.optional(),
      ticketId: z.uuid().optional(),
    })
    .refine((input) => input.kind !== 'COMPENSATION' || input.amount !== undefined, {
      message: 'AMOUNT_NEEDED',
      path: ['amount'],
    }),
  output: receipt.extend({ measureId: z.uuid() }),
});
export const decideCompensation = defineCommand('complaint.complaint.decideCompensation', {
  input: z.object({ ...onRecord, measureId: z.uuid(), approved: z.boolean(), note: text(500).optional() }),
  output: receipt,
});
export const finishMeasure = defineCommand('complaint.complaint.finishMeasure', {
  input: z.object({ ...onRecord, measureId: z.uuid(), note: text(500).optional() }),
  output: receipt,
});
/** CMP-02, 03, 05, 06: a conversation with the complainant; each purpose has those who may hold it. */
export const recordComplaintContact = defineCommand('complaint.complaint.recordContact', {
  input: z.object({
    ...onRecord,
    purpose: codes.contactPurpose,
    means: codes.contactMeans,
    note: longText(4_000),
    /** Left out: now. Never in the future. */
    at: z.iso.datetime().optional(),
  }),
  output: receipt,
});
/** CMP-13. */
export const askNamedPerson = defineCommand('complaint.complaint.askPerson', {
  input: z.object({ ...onRecord, personId: z.uuid(), question: longText(4_000) }),
  output: receipt.extend({ questionId: z.uuid() }),
});
/** By the person asked, who sees nothing else of the complaint. */
export const answerComplaintQuestion = defineCommand('complaint.question.answer', {
  input: z.object({ id: z.uuid(), answer: longText(10_000) }),
  output: z.object({ id: z.uuid() }),
});
/** The department says what was done; the quality supervisor verifies it within a working day (CMP-06). */
export const returnResult = defineCommand('complaint.complaint.returnResult', {
  input: z.object({ ...onRecord, result: longText(10_000) }),
  output: receipt,
});
/** CMP-06: the customer's word. Not solved goes to headquarters and is followed until it is. */
export const verifyComplaint = defineCommand('complaint.complaint.verify', {
  input: z.object({ ...onRecord, solved: z.boolean(), opinion: longText(4_000) }),
  output: receipt,
});
/** CMP-07. */
export const recordCorrectiveAction = defineCommand('complaint.complaint.recordCorrectiveAction', {
  input: z.object({
    ...onRecord,
    whys: z.array(text(500)).min(1).max(5),
    causeClass: codes.causeClass,
    action: longText(10_000),
    ownerId: z.uuid(),
    dueOn: z.iso.date(),
    checkEffectOn: z.iso.date(),
  }),
  output: receipt,
});
/** The check of effect after the set time; possible after archiving. */
export const checkEffect = defineCommand('complaint.complaint.checkEffect', {
  input: z.object({ ...onRecord, effective: z.boolean(), note: longText(4_000) }),
  output: receipt,
});
/** "Closed" means archived: only with contact, verification and corrective action on record (CMP-05, CMP-07). */
export const archiveComplaint = defineCommand('complaint.complaint.archive', {
  input: z.object(onRecord),
  output: receipt,
});

const settingFields = {
  /** CMP-03: working time from confirmation to the first contact. */
  responseWithinMs: z.number().int().min(60_000).max(2_592_000_000),
  /** CMP-05: the general manager speaks with key and VIP customers before a complaint is closed. */
  generalManagerContact: z.boolean(),
};
/** The rules an administrator can set; there is one record. */
export const complaintSettingsView = z.object({ id: z.uuid(), version: z.number().int(), ...settingFields });
export type ComplaintSettingsView = z.infer<typeof complaintSettingsView>;
export const complaintSettings = defineQuery('complaint.settings.get', {
  input: z.object({}),
  output: complaintSettingsView,
});
/** Running clocks keep the target that they were given. */
export const changeComplaintSettings = defineCommand('complaint.settings.change', {
  input: z.object({ ...onRecord, ...settingFields }),
  output: receipt,
});
