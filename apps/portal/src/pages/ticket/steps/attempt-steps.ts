import { optionalText, textOf } from '../../../forms/field.js';
import { CallBackDocument, ParkTicketDocument, RecordAttemptDocument } from '../../../generated/graphql.js';
import { attemptModeTexts, attemptResultTexts } from '../../../text/codes/ticket-codes.js';
import { step } from './step.js';
import { codeOf, noteField } from './step-fields.js';

export const park = step(ParkTicketDocument, {
  fields: () => [
    { name: 'callBackAt', label: 'step.callBackAt', kind: 'time', required: true },
    { ...noteField, label: 'step.researching', required: true },
  ],
  input: (values) => ({ callBackAt: textOf(values, 'callBackAt'), note: textOf(values, 'note') }),
});

export const callBack = step(CallBackDocument, {
  fields: ({ options }) => [
    {
      name: 'result',
      label: 'step.result',
      kind: 'choice',
      required: true,
      choices: options(attemptResultTexts),
    },
    { ...noteField, label: 'step.said', required: true, maxLength: 4000 },
    {
      name: 'callBackAt',
      label: 'step.callBackAt',
      kind: 'time',
      required: true,
      when: (values) => values['result'] === 'NOT_REACHED',
    },
  ],
  input: (values) => ({
    result: codeOf(values, 'result'),
    note: textOf(values, 'note'),
    callBackAt: values['result'] === 'NOT_REACHED' ? optionalText(values, 'callBackAt') : undefined,
  }),
});

export const recordAttempt = step(RecordAttemptDocument, {
  fields: ({ options }) => [
    { name: 'mode', label: 'step.mode', kind: 'choice', required: true, choices: options(attemptModeTexts) },
    {
      name: 'result',
      label: 'step.result',
      kind: 'choice',
      required: true,
      choices: options(attemptResultTexts),
    },
    { ...noteField, label: 'step.tried', required: true, maxLength: 4000 },
  ],
  initial: () => ({ mode: 'PHONE' }),
  input: (values) => ({
    mode: codeOf(values, 'mode'),
    result: codeOf(values, 'result'),
    note: textOf(values, 'note'),
  }),
});
