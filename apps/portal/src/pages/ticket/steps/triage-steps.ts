import { type Field, flagOf, optionalText, textOf } from '../../../forms/field.js';
import {
  AssessTicketDocument,
  ChangePriorityDocument,
  IdentifyCustomerDocument,
  RecategoriseTicketDocument,
  TriageTicketDocument,
} from '../../../generated/graphql.js';
import {
  impactTexts,
  priorityTexts,
  serviceModeTexts,
  urgencyTexts,
} from '../../../text/codes/ticket-codes.js';
import { type StepContext, step } from './step.js';
import { codeOf, optionalCode, reasonField } from './step-fields.js';

const weightFields = ({ options }: StepContext, required: boolean): Field[] => [
  { name: 'impact', label: 'step.impact', kind: 'choice', required, choices: options(impactTexts) },
  { name: 'urgency', label: 'step.urgency', kind: 'choice', required, choices: options(urgencyTexts) },
  { name: 'priority', label: 'step.priority', kind: 'choice', choices: options(priorityTexts) },
];

const weightOf = ({ ticket }: StepContext) => ({
  impact: ticket.impact ?? '',
  urgency: ticket.urgency ?? '',
});

const categoryField = ({ categories }: StepContext): Field => ({
  name: 'categoryCode',
  label: 'step.category',
  kind: 'choice',
  required: true,
  choices: categories,
});

export const identifyCustomer = step(IdentifyCustomerDocument, {
  fields: () => [{ name: 'customerId', label: 'step.customer', kind: 'customer', required: true }],
  input: (values) => ({ customerId: textOf(values, 'customerId') }),
});

export const assess = step(AssessTicketDocument, {
  fields: ({ options, ticket }) => [
    { name: 'mode', label: 'step.mode', kind: 'choice', required: true, choices: options(serviceModeTexts) },
    { name: 'plannedAt', label: 'step.plannedAt', kind: 'time' },
    { name: 'solvableByPhone', label: 'step.solvableByPhone', kind: 'flag' },
    { name: 'confirmedWithCustomer', label: 'step.confirmedWithCustomer', kind: 'flag' },
    {
      name: 'identityChecked',
      label: 'step.identityChecked',
      kind: 'flag',
      when: () => ticket.gaps.includes('IDENTITY_CHECK'),
    },
    {
      name: 'proofOfPurchaseChecked',
      label: 'step.proofChecked',
      kind: 'flag',
      when: () => ticket.gaps.includes('PROOF_OF_PURCHASE_CHECK'),
    },
  ],
  initial: () => ({ mode: 'PHONE', solvableByPhone: true, confirmedWithCustomer: true }),
  input: (values) => ({
    mode: codeOf(values, 'mode'),
    plannedAt: optionalText(values, 'plannedAt'),
    solvableByPhone: flagOf(values, 'solvableByPhone'),
    confirmedWithCustomer: flagOf(values, 'confirmedWithCustomer'),
    identityChecked: flagOf(values, 'identityChecked'),
    proofOfPurchaseChecked: flagOf(values, 'proofOfPurchaseChecked'),
  }),
});

export const triage = step(TriageTicketDocument, {
  fields: (context) => [
    categoryField(context),
    ...weightFields(context, true),
    {
      name: 'priorityOverrideReason',
      label: 'step.overrideReason',
      kind: 'text',
      required: true,
      when: (values) => textOf(values, 'priority') !== '',
    },
  ],
  initial: (context) => ({ ...weightOf(context), categoryCode: context.ticket.category?.code ?? '' }),
  input: (values) => ({
    categoryCode: textOf(values, 'categoryCode'),
    impact: codeOf(values, 'impact'),
    urgency: codeOf(values, 'urgency'),
    priority: optionalCode(values, 'priority'),
    priorityOverrideReason: optionalText(values, 'priorityOverrideReason'),
  }),
});

export const recategorise = step(RecategoriseTicketDocument, {
  fields: (context) => [categoryField(context), { ...reasonField, required: false }],
  initial: ({ ticket }) => ({ categoryCode: ticket.category?.code ?? '' }),
  input: (values) => ({
    categoryCode: textOf(values, 'categoryCode'),
    reason: optionalText(values, 'reason'),
  }),
});

export const changePriority = step(ChangePriorityDocument, {
  fields: (context) => [...weightFields(context, false), reasonField],
  initial: weightOf,
  input: (values) => ({
    impact: optionalCode(values, 'impact'),
    urgency: optionalCode(values, 'urgency'),
    priority: optionalCode(values, 'priority'),
    reason: textOf(values, 'reason'),
  }),
});
