import { optionalText, textOf } from '../../forms/field.js';
import * as api from '../../generated/graphql.js';
import { stepsOn, yesNo } from '../../steps/record-step.js';

const step = stepsOn<api.FollowUpPageFragment>();
const scores = [1, 2, 3, 4, 5].map((score) => ({ value: String(score), label: String(score) }));

/** How a call that is owed comes to its end (CUS-08). */
export const followUpSteps = {
  FINISH: step(api.FinishFollowUpDocument, {
    fields: () => [
      { name: 'result', label: 'followUps.result', kind: 'long', required: true, maxLength: 4000 },
      { name: 'satisfaction', label: 'followUps.satisfaction', kind: 'buttons', choices: scores },
    ],
    input: (values) => {
      const satisfaction = textOf(values, 'satisfaction');
      return {
        state: 'DONE' as const,
        result: textOf(values, 'result'),
        satisfaction: satisfaction === '' ? undefined : Number(satisfaction),
      };
    },
  }),
  RECORD_ATTEMPT: step(api.RecordFollowUpAttemptDocument, {
    fields: ({ t }) => [
      {
        name: 'reached',
        label: 'followUps.wasReached',
        kind: 'buttons',
        required: true,
        choices: yesNo(t('followUps.reached'), t('followUps.notReached')),
      },
      { name: 'note', label: 'followUps.said', kind: 'long', required: true, maxLength: 1000 },
      { name: 'nextAt', label: 'followUps.nextAt', kind: 'time' },
    ],
    initial: () => ({ reached: 'no' }),
    input: (values) => ({
      reached: values['reached'] === 'yes',
      note: textOf(values, 'note'),
      nextAt: optionalText(values, 'nextAt'),
    }),
  }),
  ASSIGN: step(api.AssignFollowUpDocument, {
    fields: ({ record }) => [
      {
        name: 'assigneeId',
        label: 'followUps.assignee',
        kind: 'person',
        required: true,
        unitId: record.unit.id,
      },
    ],
    initial: ({ record }) => ({ assigneeId: record.assignee?.id }),
    input: (values) => ({ assigneeId: textOf(values, 'assigneeId') }),
  }),
  GIVE_UP: step(api.FinishFollowUpDocument, {
    fields: () => [
      { name: 'result', label: 'followUps.whyGivenUp', kind: 'long', required: true, maxLength: 4000 },
    ],
    input: (values) => ({ state: 'GIVEN_UP' as const, result: textOf(values, 'result') }),
  }),
};

// The keys of this very table.
const actions = Object.keys(followUpSteps) as (keyof typeof followUpSteps)[];

/** While it is open; whether the caller may is the server's to say. */
export const followUpOffers = ({ state }: api.FollowUpPageFragment) =>
  state === 'OPEN' ? actions.map((action) => ({ action, allowed: true })) : [];
