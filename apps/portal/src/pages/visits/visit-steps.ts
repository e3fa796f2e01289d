import { optionalText, textOf, type Values } from '../../forms/field.js';
import * as api from '../../generated/graphql.js';
import { stepsOn, yesNo } from '../../steps/record-step.js';

const step = stepsOn<api.VisitPageFragment>();
const noteField = { name: 'note', label: 'visit.note', kind: 'long', maxLength: 2000 } as const;
const noteOf = (values: Values) => ({ note: textOf(values, 'note') });

/** In the order in which a request usually goes (DSP-04, DSP-05, DSP-09). */
export const visitSteps = {
  APPROVE: step(api.ApproveVisitDocument),
  ANSWER_QUOTE: step(api.AnswerVisitQuoteDocument, {
    fields: ({ t }) => [
      {
        name: 'accepted',
        label: 'visit.quoteAnswer',
        kind: 'buttons',
        required: true,
        choices: yesNo(t('visit.quoteAccepted'), t('visit.quoteDeclined')),
      },
      { ...noteField, maxLength: 500 },
    ],
    input: (values) => ({ accepted: values['accepted'] === 'yes', note: optionalText(values, 'note') }),
  }),
  QUOTE: step(api.QuoteVisitDocument, {
    fields: () => [
      { name: 'amount', label: 'visit.quoteAmount', kind: 'number', min: 0, max: 10_000_000, required: true },
      { ...noteField, maxLength: 500 },
    ],
    input: (values) => ({
      amount: { amountMinor: Math.round(Number(textOf(values, 'amount')) * 100), currency: 'CNY' },
      note: optionalText(values, 'note'),
    }),
  }),
  SEND_BACK: step(api.SendBackVisitDocument, {
    fields: () => [
      { name: 'missing', label: 'visit.missing', kind: 'long', required: true, maxLength: 2000 },
    ],
    input: (values) => ({ missing: textOf(values, 'missing') }),
  }),
  RETURN_TO_FIELD: step(api.ReturnVisitToFieldDocument, {
    fields: () => [{ ...noteField, required: true }],
    input: noteOf,
  }),
  SEND_PARTS: step(api.SendPartsDocument, {
    fields: () => [{ name: 'parts', label: 'visit.parts', kind: 'long', required: true, maxLength: 2000 }],
    input: (values) => ({ parts: textOf(values, 'parts') }),
  }),
  SOLVE: step(api.SolveVisitDocument, {
    fields: () => [{ ...noteField, required: true }],
    input: noteOf,
  }),
};
