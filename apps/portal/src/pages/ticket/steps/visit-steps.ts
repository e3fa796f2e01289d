import { type Field, listOf, optionalText, textOf, type Values } from '../../../forms/field.js';
import {
  AmendVisitRequestDocument,
  RequestVisitDocument,
  WithdrawVisitRequestDocument,
} from '../../../generated/graphql.js';
import { type StepContext, step } from './step.js';
import { reasonField } from './step-fields.js';

const visitFields = ({ ticket }: StepContext): Field[] => {
  const file = ticket.customer?.customer;
  return [
    {
      name: 'siteId',
      label: 'step.site',
      kind: 'choice',
      required: true,
      choices: (file?.sites ?? []).map(({ id, name, address }) => ({
        value: id,
        label: `${name} · ${address}`,
      })),
    },
    {
      name: 'contactId',
      label: 'step.contact',
      kind: 'choice',
      choices: (file?.contacts ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'task', label: 'step.task', kind: 'long', required: true, maxLength: 4000 },
    { name: 'wishedFrom', label: 'step.wishedFrom', kind: 'time' },
    { name: 'wishedUntil', label: 'step.wishedUntil', kind: 'time' },
    { name: 'skillCodes', label: 'step.skills', kind: 'lines' },
    { name: 'preparation', label: 'step.preparation', kind: 'long', maxLength: 2000 },
  ];
};

const visitInput = (values: Values) => ({
  siteId: textOf(values, 'siteId'),
  contactId: optionalText(values, 'contactId'),
  task: textOf(values, 'task'),
  skillCodes: listOf(values, 'skillCodes').map((code) => code.trim()),
  preparation: optionalText(values, 'preparation'),
  wishedFrom: optionalText(values, 'wishedFrom'),
  wishedUntil: optionalText(values, 'wishedUntil'),
});

export const requestVisit = step(RequestVisitDocument, {
  fields: visitFields,
  initial: ({ ticket }) => ({
    siteId: ticket.customer?.customer?.sites[0]?.id ?? '',
    contactId: ticket.contact?.id ?? '',
  }),
  input: visitInput,
});

export const amendVisitRequest = step(AmendVisitRequestDocument, {
  fields: visitFields,
  initial: ({ ticket: { visitRequest } }) => ({
    siteId: visitRequest?.site?.id ?? '',
    contactId: visitRequest?.contact?.id ?? '',
    task: visitRequest?.task ?? '',
    skillCodes: visitRequest?.skillCodes ?? [],
    preparation: visitRequest?.preparation ?? '',
    wishedFrom: visitRequest?.wishedFrom ?? '',
    wishedUntil: visitRequest?.wishedUntil ?? '',
  }),
  input: visitInput,
});

export const withdrawVisitRequest = step(WithdrawVisitRequestDocument, {
  fields: () => [{ ...reasonField, maxLength: 500 }],
  input: (values) => ({ reason: textOf(values, 'reason') }),
});
