import { type Field, optionalText, textOf } from '../../../forms/field.js';
import {
  AssignTicketDocument,
  ClaimTicketDocument,
  EscalateTicketDocument,
  HandOverTicketDocument,
  StartTicketDocument,
} from '../../../generated/graphql.js';
import { type StepContext, step } from './step.js';
import { noteField, reasonField } from './step-fields.js';

const personOrUnit = ({ t, ticket }: StepContext): Field[] => [
  {
    name: 'assigneeId',
    label: 'step.assignee',
    kind: 'person',
    unitId: ticket.unit?.id,
    hint: t('step.personOrUnit'),
  },
  { name: 'unitId', label: 'step.unit', kind: 'unit' },
];

export const assign = step(AssignTicketDocument, {
  fields: ({ ticket }) => [
    { name: 'assigneeId', label: 'step.assignee', kind: 'person', unitId: ticket.unit?.id, required: true },
    noteField,
  ],
  input: (values) => ({ assigneeId: textOf(values, 'assigneeId'), note: optionalText(values, 'note') }),
});

export const claim = step(ClaimTicketDocument);

export const start = step(StartTicketDocument);

export const handOver = step(HandOverTicketDocument, {
  fields: (context) => [
    ...personOrUnit(context),
    { ...noteField, label: 'step.handOverNote', required: true, maxLength: 4000 },
  ],
  input: (values) => ({
    assigneeId: optionalText(values, 'assigneeId'),
    unitId: optionalText(values, 'unitId'),
    note: textOf(values, 'note'),
  }),
});

export const escalate = step(EscalateTicketDocument, {
  fields: (context) => [...personOrUnit(context), { ...reasonField, maxLength: 4000 }],
  input: (values) => ({
    assigneeId: optionalText(values, 'assigneeId'),
    unitId: optionalText(values, 'unitId'),
    reason: textOf(values, 'reason'),
  }),
});
