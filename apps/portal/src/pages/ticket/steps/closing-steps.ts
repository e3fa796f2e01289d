import { optionalText, textOf } from '../../../forms/field.js';
import {
  CloseTicketDocument,
  ConfirmTicketDocument,
  type KnowledgeOutcome,
  RejectTicketDocument,
  ReopenTicketDocument,
} from '../../../generated/graphql.js';
import { knowledgeTexts } from '../../../text/codes/work-codes.js';
import { step } from './step.js';
import { checkedCriteria, codeOf, criteriaField, noteField, reasonField, viaField } from './step-fields.js';

const satisfactionField = {
  name: 'satisfaction',
  label: 'step.satisfaction',
  kind: 'number',
  min: 1,
  max: 5,
} as const;
const satisfactionOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

export const confirm = step(ConfirmTicketDocument, {
  fields: (context) => [viaField(context), criteriaField(context), satisfactionField, noteField],
  initial: () => ({ via: 'PHONE' }),
  input: (values, context) => ({
    via: codeOf(values, 'via'),
    satisfaction: satisfactionOf(optionalText(values, 'satisfaction')),
    note: optionalText(values, 'note'),
    checkedCriteria: checkedCriteria(values, context),
  }),
});

export const reject = step(RejectTicketDocument, {
  fields: (context) => [viaField(context), reasonField, criteriaField(context)],
  initial: () => ({ via: 'PHONE' }),
  input: (values, context) => ({
    via: codeOf(values, 'via'),
    reason: textOf(values, 'reason'),
    checkedCriteria: checkedCriteria(values, context),
  }),
});

export const close = step(CloseTicketDocument, {
  fields: ({ options }) => [
    { name: 'problem', label: 'step.problem', kind: 'long', required: true },
    { name: 'cause', label: 'step.cause', kind: 'long' },
    { name: 'solution', label: 'step.solution', kind: 'long', required: true },
    satisfactionField,
    {
      name: 'outcome',
      label: 'step.knowledge',
      kind: 'choice',
      required: true,
      choices: options(knowledgeTexts),
    },
    {
      name: 'articleId',
      label: 'step.article',
      kind: 'article',
      required: true,
      when: ({ outcome }) => outcome === 'LINK',
    },
    { name: 'title', label: 'step.articleTitle', kind: 'text', when: ({ outcome }) => outcome === 'DRAFT' },
    {
      name: 'reason',
      label: 'step.noArticleReason',
      kind: 'text',
      required: true,
      when: ({ outcome }) => outcome === 'NONE',
    },
  ],
  initial: ({ ticket }) => ({
    problem: ticket.description,
    solution: ticket.solutions.at(-1)?.description ?? '',
    outcome: 'DRAFT',
    title: ticket.subject,
  }),
  input: (values) => ({
    problem: textOf(values, 'problem'),
    cause: optionalText(values, 'cause'),
    solution: textOf(values, 'solution'),
    satisfaction: satisfactionOf(optionalText(values, 'satisfaction')),
    knowledge: {
      outcome: codeOf<KnowledgeOutcome>(values, 'outcome'),
      articleId: values['outcome'] === 'LINK' ? optionalText(values, 'articleId') : undefined,
      title: values['outcome'] === 'DRAFT' ? optionalText(values, 'title') : undefined,
      reason: values['outcome'] === 'NONE' ? optionalText(values, 'reason') : undefined,
    },
  }),
});

export const reopen = step(ReopenTicketDocument, {
  fields: () => [reasonField],
  input: (values) => ({ reason: textOf(values, 'reason') }),
});
