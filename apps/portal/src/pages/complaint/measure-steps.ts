import { type Field, optionalText, textOf } from '../../forms/field.js';
import {
  AddMeasureDocument,
  type ComplaintPageFragment,
  DecideCompensationDocument,
  FinishMeasureDocument,
  type MeasureState,
} from '../../generated/graphql.js';
import { chosen, yesNo } from '../../steps/record-step.js';
import { measureKindTexts } from '../../text/codes/complaint-codes.js';
import { step } from './step.js';

const noteField: Field = { name: 'note', label: 'step.note', kind: 'long', maxLength: 500 };

const measuresIn = ({ measures }: ComplaintPageFragment, state: MeasureState) =>
  measures.filter((measure) => measure.state === state);

const measureField = (complaint: ComplaintPageFragment, state: MeasureState): Field => ({
  name: 'measureId',
  label: 'complaint.measure',
  kind: 'choice',
  required: true,
  choices: measuresIn(complaint, state).map(({ id, description }) => ({ value: id, label: description })),
});

export const addMeasure = step(AddMeasureDocument, {
  fields: ({ record, options }) => [
    {
      name: 'kind',
      label: 'complaint.measureKind',
      kind: 'choice',
      required: true,
      choices: options(measureKindTexts),
    },
    { name: 'description', label: 'complaint.measure', kind: 'long', required: true, maxLength: 4000 },
    {
      name: 'ownerId',
      label: 'complaint.owner',
      kind: 'person',
      required: true,
      unitId: record.responsibleUnit?.id,
    },
    { name: 'dueOn', label: 'complaint.dueOn', kind: 'date', required: true },
    {
      name: 'amount',
      label: 'complaint.amount',
      kind: 'number',
      min: 0,
      max: 100_000_000,
      required: true,
      when: ({ kind }) => kind === 'COMPENSATION',
    },
  ],
  input: (values) => ({
    kind: chosen(values, 'kind'),
    description: textOf(values, 'description'),
    ownerId: textOf(values, 'ownerId'),
    dueOn: textOf(values, 'dueOn'),
    amount:
      values['kind'] === 'COMPENSATION'
        ? { amountMinor: Math.round(Number(textOf(values, 'amount')) * 100), currency: 'CNY' }
        : undefined,
  }),
});

export const finishMeasure = step(FinishMeasureDocument, {
  fields: ({ record }) => [measureField(record, 'PLANNED'), noteField],
  initial: ({ record }) => ({ measureId: measuresIn(record, 'PLANNED')[0]?.id ?? '' }),
  input: (values) => ({ measureId: textOf(values, 'measureId'), note: optionalText(values, 'note') }),
});

export const decideCompensation = step(DecideCompensationDocument, {
  fields: ({ record, t }) => [
    measureField(record, 'WAITING_FOR_APPROVAL'),
    {
      name: 'approved',
      label: 'complaint.decision',
      kind: 'buttons',
      required: true,
      choices: yesNo(t('complaint.approve'), t('complaint.refuse')),
    },
    noteField,
  ],
  initial: ({ record }) => ({ measureId: measuresIn(record, 'WAITING_FOR_APPROVAL')[0]?.id ?? '' }),
  input: (values) => ({
    measureId: textOf(values, 'measureId'),
    approved: values['approved'] === 'yes',
    note: optionalText(values, 'note'),
  }),
});
