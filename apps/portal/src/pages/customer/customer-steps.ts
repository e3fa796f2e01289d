import { optionalText, textOf, type Field } from '../../forms/field.js';
import {
  ConfirmTicketDocument,
  type CustomerTicketPageFragment,
  type CustomerVoice,
  RecordConsentDocument,
  RejectTicketDocument,
  ReopenTicketDocument,
  ReplyOnTicketDocument,
} from '../../generated/graphql.js';
import { stepsOn, yesNo } from '../../steps/record-step.js';

const step = stepsOn<CustomerTicketPageFragment>();
const inPortal: CustomerVoice = 'PORTAL';
const newest = ({ solutions }: CustomerTicketPageFragment) => solutions.at(-1);
const wrong: Field = {
  name: 'reason',
  label: 'link.whatIsWrong',
  kind: 'long',
  required: true,
  maxLength: 1000,
};

/** What a customer's person does in the portal; their word always comes by `PORTAL`. */
export const customerSteps = {
  RECORD_CONSENT: step(RecordConsentDocument, {
    fields: ({ t }) => [
      {
        name: 'given',
        label: 'link.question.CONSENT',
        kind: 'buttons',
        required: true,
        choices: yesNo(t('link.yes.CONSENT'), t('link.no.CONSENT')),
      },
      {
        name: 'note',
        label: 'link.whyNot',
        kind: 'long',
        required: true,
        maxLength: 500,
        when: ({ given }) => given === 'no',
      },
    ],
    input: (values, { record }) => ({
      solutionId: newest(record)?.id ?? '',
      given: values['given'] === 'yes',
      via: inPortal,
      note: values['given'] === 'no' ? optionalText(values, 'note') : undefined,
    }),
  }),
  CONFIRM: step(ConfirmTicketDocument, {
    fields: ({ t }) => [
      {
        name: 'satisfaction',
        label: 'link.satisfaction',
        kind: 'buttons',
        choices: ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
        hint: `1 = ${t('link.bad')} · 5 = ${t('link.good')}`,
      },
      { name: 'note', label: 'link.note', kind: 'long', maxLength: 1000 },
    ],
    input: (values) => {
      const satisfaction = optionalText(values, 'satisfaction');
      return {
        via: inPortal,
        satisfaction: satisfaction === undefined ? undefined : Number(satisfaction),
        note: optionalText(values, 'note'),
      };
    },
  }),
  REJECT: step(RejectTicketDocument, {
    fields: () => [{ ...wrong, maxLength: 4000 }],
    input: (values) => ({ via: inPortal, reason: textOf(values, 'reason') }),
  }),
  REOPEN: step(ReopenTicketDocument, {
    fields: () => [wrong],
    input: (values) => ({ reason: textOf(values, 'reason') }),
  }),
  REPLY: step(ReplyOnTicketDocument, {
    fields: () => [
      { name: 'body', label: 'customer.message', kind: 'long', required: true, maxLength: 20_000 },
    ],
    input: (values) => ({ body: textOf(values, 'body') }),
  }),
};
