import type { Choice, Field, Values } from '../../../forms/field.js';
import { textOf } from '../../../forms/field.js';
import { voiceTexts } from '../../../text/codes/ticket-codes.js';
import type { StepContext } from './step.js';

/** The value of a required choice as its code; the form has checked that it is one of the choices. */
export const codeOf = <Code extends string>(values: Values, name: string): Code =>
  textOf(values, name) as Code;

/** The code of an optional choice. */
export const optionalCode = <Code extends string>(values: Values, name: string): Code | undefined =>
  textOf(values, name) === '' ? undefined : codeOf<Code>(values, name);

export const reasonField: Field = {
  name: 'reason',
  label: 'step.reason',
  kind: 'long',
  required: true,
  maxLength: 1000,
};
export const noteField: Field = { name: 'note', label: 'step.note', kind: 'long', maxLength: 1000 };

/** How the customer said it: on a staff page never by their own link. */
export const viaField = ({ options }: StepContext): Field => ({
  name: 'via',
  label: 'step.via',
  kind: 'choice',
  required: true,
  choices: options(voiceTexts, ['PHONE', 'EMAIL', 'IN_PERSON']),
});

export const criteriaField = ({ ticket }: StepContext): Field => ({
  name: 'checkedCriteria',
  label: 'step.metCriteria',
  kind: 'choices',
  choices: criteriaOf(ticket),
  when: () => criteriaOf(ticket).length > 0,
});

export function checkedCriteria(values: Values, { ticket }: StepContext) {
  const met = values['checkedCriteria'];
  return criteriaOf(ticket).map(({ value }) => ({
    criterionId: value,
    met: Array.isArray(met) && met.includes(value),
  }));
}

/** Of the proposal that counts: the newest. */
const criteriaOf = (ticket: StepContext['ticket']): Choice[] =>
  (ticket.solutions.at(-1)?.criteria ?? []).map(({ id, text }) => ({ value: id, label: text }));

export const solutionChoices = ({ ticket }: StepContext): Choice[] =>
  ticket.solutions
    .toReversed()
    .map(({ id, description }) => ({ value: id, label: description.slice(0, 80) }));
