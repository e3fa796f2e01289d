import { optionalText, textOf } from '../../../forms/field.js';
import { LogCallDocument } from '../../../generated/graphql.js';
import { callDirectionTexts, callResultTexts } from '../../../text/codes/work-codes.js';
import { step } from './step.js';
import { codeOf, noteField } from './step-fields.js';

export const logCall = step(LogCallDocument, {
  additive: true,
  fields: ({ options }) => [
    {
      name: 'direction',
      label: 'step.direction',
      kind: 'choice',
      required: true,
      choices: options(callDirectionTexts),
    },
    {
      name: 'result',
      label: 'step.result',
      kind: 'choice',
      required: true,
      choices: options(callResultTexts),
    },
    { name: 'phone', label: 'step.phone', kind: 'text', maxLength: 40 },
    { name: 'startedAt', label: 'step.startedAt', kind: 'time', past: true },
    { name: 'minutes', label: 'step.minutes', kind: 'number', min: 0, max: 1440 },
    { ...noteField, label: 'step.said', maxLength: 4000 },
  ],
  initial: ({ ticket }) => ({
    direction: 'OUTBOUND',
    result: 'TALKED',
    phone: ticket.contact?.reaches.find(({ kind }) => kind === 'MOBILE' || kind === 'PHONE')?.value ?? '',
  }),
  input: (values, { ticket }) => ({
    direction: codeOf(values, 'direction'),
    result: codeOf(values, 'result'),
    contactId: ticket.contact?.id,
    phone: optionalText(values, 'phone'),
    startedAt: optionalText(values, 'startedAt'),
    durationMs:
      optionalText(values, 'minutes') === undefined ? undefined : Number(textOf(values, 'minutes')) * 60_000,
    note: optionalText(values, 'note'),
  }),
});
