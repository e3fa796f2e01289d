import { flagOf, optionalText, textOf } from '../../../forms/field.js';
import {
  AgreeTimeDocument,
  CancelTicketDocument,
  ResumeTicketDocument,
  WaitForOthersDocument,
} from '../../../generated/graphql.js';
import { cancelReasonTexts, waitReasonTexts } from '../../../text/codes/ticket-codes.js';
import { step } from './step.js';
import { codeOf, noteField } from './step-fields.js';

export const wait = step(WaitForOthersDocument, {
  fields: ({ options }) => [
    {
      name: 'reason',
      label: 'step.waitFor',
      kind: 'choice',
      required: true,
      choices: options(waitReasonTexts),
    },
    { ...noteField, required: true },
    { name: 'until', label: 'step.until', kind: 'time' },
    {
      name: 'customerAgreed',
      label: 'step.customerAgreed',
      kind: 'flag',
      when: (values) => textOf(values, 'until') !== '',
    },
  ],
  input: (values) => ({
    reason: codeOf(values, 'reason'),
    note: textOf(values, 'note'),
    until: optionalText(values, 'until'),
    customerAgreed: textOf(values, 'until') !== '' && flagOf(values, 'customerAgreed'),
  }),
});

export const resume = step(ResumeTicketDocument, {
  fields: () => [noteField],
  input: (values) => ({ note: optionalText(values, 'note') }),
});

export const agreeTime = step(AgreeTimeDocument, {
  fields: () => [
    { name: 'agreedAt', label: 'step.agreedAt', kind: 'time', required: true },
    { name: 'note', label: 'step.agreedNote', kind: 'text', required: true, maxLength: 500 },
  ],
  input: (values) => ({ agreedAt: textOf(values, 'agreedAt'), note: textOf(values, 'note') }),
});

export const cancel = step(CancelTicketDocument, {
  fields: ({ options }) => [
    {
      name: 'reason',
      label: 'step.reason',
      kind: 'choice',
      required: true,
      choices: options(cancelReasonTexts),
    },
    noteField,
  ],
  input: (values) => ({ reason: codeOf(values, 'reason'), note: optionalText(values, 'note') }),
});
