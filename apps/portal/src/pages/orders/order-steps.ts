import { listOf, optionalText, textOf } from '../../forms/field.js';
import * as api from '../../generated/graphql.js';
import { chosen, stepsOn, yesNo } from '../../steps/record-step.js';
import { contactTryTexts, declineReasonTexts, unsolvedNextTexts } from '../../text/codes/dispatch-codes.js';
import { wholeMinute } from '../../time/zoned-input.js';
import { partLine, partOf } from './parts-used.js';

const step = stepsOn<api.WorkOrderPageFragment>();
const noteField = { name: 'note', label: 'visit.note', kind: 'long', maxLength: 500 } as const;

const report = step(api.ReportWorkOrderDocument, {
  fields: ({ t }) => [
    {
      name: 'solved',
      label: 'visit.isSolved',
      kind: 'buttons',
      required: true,
      choices: yesNo(t('visit.solved'), t('visit.notSolved')),
    },
    { name: 'found', label: 'visit.found', kind: 'long', required: true, maxLength: 10_000 },
    { name: 'done', label: 'visit.done', kind: 'long', required: true, maxLength: 10_000 },
    { name: 'parts', label: 'visit.partsUsed', kind: 'lines' },
    { name: 'workedFrom', label: 'visit.workedFrom', kind: 'time', past: true, required: true },
    { name: 'workedUntil', label: 'visit.workedUntil', kind: 'time', past: true, required: true },
  ],
  // What is known already is filled in: from the arrival to now, or the report that is corrected.
  initial: ({ record, now }) => ({
    solved: record.report ? (record.report.solved ? 'yes' : 'no') : '',
    found: record.report?.found ?? '',
    done: record.report?.done ?? '',
    parts: record.report?.parts.map(partLine) ?? [],
    workedFrom: record.report?.workedFrom ?? (record.arrivedAt ? wholeMinute(record.arrivedAt) : ''),
    workedUntil: record.report?.workedUntil ?? now,
  }),
  input: (values) => ({
    solved: values['solved'] === 'yes',
    found: textOf(values, 'found'),
    done: textOf(values, 'done'),
    parts: listOf(values, 'parts').map(partOf),
    workedFrom: textOf(values, 'workedFrom'),
    workedUntil: textOf(values, 'workedUntil'),
  }),
});

const appoint = step(api.AppointWorkOrderDocument, {
  fields: ({ record }) => [
    { name: 'from', label: 'visit.from', kind: 'time', required: true },
    { name: 'until', label: 'visit.until', kind: 'time', required: true },
    { name: 'customerWish', label: 'visit.customerWish', kind: 'flag' },
    {
      name: 'reason',
      label: 'visit.appointReason',
      kind: 'long',
      required: true,
      maxLength: 500,
      when: () => record.appointments.length > 0,
    },
  ],
  initial: () => ({ customerWish: true }),
  input: (values) => ({
    from: textOf(values, 'from'),
    until: textOf(values, 'until'),
    customerWish: values['customerWish'] === true,
    reason: optionalText(values, 'reason'),
  }),
});

const sign = step(api.SignWorkOrderDocument, {
  fields: ({ t }) => [
    {
      name: 'method',
      label: 'visit.signature',
      kind: 'buttons',
      required: true,
      choices: [
        { value: 'SIGNATURE', label: t('visit.signOnScreen') },
        { value: 'CODE', label: t('visit.signByCode') },
      ],
    },
    { name: 'signerName', label: 'visit.signer', kind: 'text', required: true, maxLength: 60 },
    {
      name: 'strokes',
      label: 'visit.signHere',
      kind: 'signature',
      required: true,
      when: ({ method }) => method === 'SIGNATURE',
    },
    {
      name: 'code',
      label: 'visit.code',
      kind: 'text',
      required: true,
      maxLength: 6,
      when: ({ method }) => method === 'CODE',
    },
  ],
  initial: ({ record }) => ({ method: 'SIGNATURE', signerName: record.contact?.name ?? '' }),
  input: (values) => ({
    method: chosen(values, 'method'),
    signerName: textOf(values, 'signerName'),
    strokes: values['method'] === 'SIGNATURE' ? textOf(values, 'strokes') : undefined,
    code: values['method'] === 'CODE' ? textOf(values, 'code').trim() : undefined,
  }),
});

/** In the order of a visit, so that the next thing to do is the first button (DSP-06 … DSP-09). */
export const orderSteps = {
  ASSIGN: step(api.AssignWorkOrderDocument, {
    fields: ({ record }) => [
      {
        name: 'engineerId',
        label: 'visit.engineer',
        kind: 'person',
        unitId: record.unit?.id,
        required: true,
      },
      noteField,
    ],
    input: (values) => ({ engineerId: textOf(values, 'engineerId'), note: optionalText(values, 'note') }),
  }),
  WRITE_OFF: step(api.WriteOffWorkOrderDocument, {
    fields: ({ t, options }) => [
      {
        name: 'solved',
        label: 'visit.isSolved',
        kind: 'buttons',
        required: true,
        choices: yesNo(t('visit.solved'), t('visit.notSolved')),
      },
      {
        name: 'next',
        label: 'visit.next',
        kind: 'choice',
        required: true,
        choices: options(unsolvedNextTexts),
        when: ({ solved }) => solved === 'no',
      },
      { ...noteField, maxLength: 2000 },
    ],
    initial: ({ record }) => ({ solved: record.report ? (record.report.solved ? 'yes' : 'no') : '' }),
    input: (values) => ({
      solved: values['solved'] === 'yes',
      next: values['solved'] === 'no' ? chosen(values, 'next') : undefined,
      note: optionalText(values, 'note'),
    }),
  }),
  ACCEPT: step(api.AcceptWorkOrderDocument),
  SIGN: sign,
  DEPART: step(api.DepartWorkOrderDocument),
  ARRIVE: step(api.ArriveWorkOrderDocument),
  BEGIN: step(api.BeginWorkOrderDocument),
  REPORT: report,
  APPOINT: appoint,
  RECORD_CONTACT: step(api.RecordCustomerContactDocument, {
    fields: ({ options }) => [
      {
        name: 'result',
        label: 'visit.result',
        kind: 'buttons',
        required: true,
        choices: options(contactTryTexts),
      },
      noteField,
    ],
    initial: () => ({ result: 'TALKED' }),
    input: (values) => ({ result: chosen(values, 'result'), note: optionalText(values, 'note') }),
  }),
  SEND_SIGN_CODE: step(api.SendSignCodeDocument),
  DECLINE: step(api.DeclineWorkOrderDocument, {
    fields: ({ options }) => [
      {
        name: 'reason',
        label: 'visit.declineReason',
        kind: 'choice',
        required: true,
        choices: options(declineReasonTexts),
      },
      noteField,
    ],
    input: (values) => ({ reason: chosen(values, 'reason'), note: optionalText(values, 'note') }),
  }),
};
