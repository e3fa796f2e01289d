import { flagOf, listOf, optionalText, textOf } from '../../../forms/field.js';
import {
  LinkArticleDocument,
  ProposeSolutionDocument,
  RecordConsentDocument,
  ResolveTicketDocument,
} from '../../../generated/graphql.js';
import { voiceTexts } from '../../../text/codes/ticket-codes.js';
import { solutionKindTexts, solutionStageTexts } from '../../../text/codes/work-codes.js';
import { step } from './step.js';
import {
  checkedCriteria,
  codeOf,
  criteriaField,
  noteField,
  optionalCode,
  solutionChoices,
  viaField,
} from './step-fields.js';

export const proposeSolution = step(ProposeSolutionDocument, {
  fields: ({ options }) => [
    {
      name: 'stage',
      label: 'step.stage',
      kind: 'choice',
      required: true,
      choices: options(solutionStageTexts),
    },
    { name: 'kind', label: 'step.kind', kind: 'choice', required: true, choices: options(solutionKindTexts) },
    { name: 'description', label: 'step.solution', kind: 'long', required: true },
    { name: 'steps', label: 'step.steps', kind: 'lines' },
    { name: 'precautions', label: 'step.precautions', kind: 'long' },
    { name: 'acceptanceCriteria', label: 'step.criteria', kind: 'lines' },
    { name: 'articleId', label: 'step.article', kind: 'article' },
    {
      name: 'consentVia',
      label: 'step.consentVia',
      kind: 'choice',
      choices: options(voiceTexts, ['PHONE', 'EMAIL', 'IN_PERSON']),
    },
  ],
  initial: () => ({ stage: 'FINAL', kind: 'FIX' }),
  input: (values) => ({
    stage: codeOf(values, 'stage'),
    kind: codeOf(values, 'kind'),
    description: textOf(values, 'description'),
    steps: listOf(values, 'steps'),
    precautions: optionalText(values, 'precautions'),
    acceptanceCriteria: listOf(values, 'acceptanceCriteria'),
    articleId: optionalText(values, 'articleId'),
    consentVia: optionalCode(values, 'consentVia'),
  }),
});

export const recordConsent = step(RecordConsentDocument, {
  fields: (context) => [
    {
      name: 'solutionId',
      label: 'step.which',
      kind: 'choice',
      required: true,
      choices: solutionChoices(context),
    },
    { name: 'given', label: 'step.given', kind: 'flag' },
    viaField(context),
    noteField,
  ],
  initial: ({ ticket }) => ({ solutionId: ticket.solutions.at(-1)?.id ?? '', given: true, via: 'PHONE' }),
  input: (values) => ({
    solutionId: textOf(values, 'solutionId'),
    given: flagOf(values, 'given'),
    via: codeOf(values, 'via'),
    note: optionalText(values, 'note'),
  }),
});

export const resolve = step(ResolveTicketDocument, {
  fields: (context) => [
    {
      name: 'solutionId',
      label: 'step.which',
      kind: 'choice',
      required: true,
      choices: solutionChoices(context),
    },
    { name: 'rootCause', label: 'step.rootCause', kind: 'long' },
    criteriaField(context),
  ],
  initial: ({ ticket }) => ({ solutionId: ticket.solutions.at(-1)?.id ?? '' }),
  input: (values, context) => ({
    solutionId: textOf(values, 'solutionId'),
    rootCause: optionalText(values, 'rootCause'),
    checkedCriteria: checkedCriteria(values, context),
  }),
});

export const linkArticle = step(LinkArticleDocument, {
  fields: () => [
    { name: 'articleId', label: 'step.article', kind: 'article', required: true },
    { name: 'solved', label: 'step.solved', kind: 'flag' },
  ],
  initial: () => ({ solved: true }),
  input: (values) => ({ articleId: textOf(values, 'articleId'), solved: flagOf(values, 'solved') }),
});
