import { listOf, optionalText, textOf } from '../../forms/field.js';
import * as api from '../../generated/graphql.js';
import { chosen, yesNo } from '../../steps/record-step.js';
import {
  causeClassTexts,
  complaintInvalidReasonTexts,
  contactMeansTexts,
  contactPurposeTexts,
} from '../../text/codes/complaint-codes.js';
import { addMeasure, decideCompensation, finishMeasure } from './measure-steps.js';
import { step } from './step.js';

const recordContact = (purpose?: api.ComplaintContactPurpose) =>
  step(api.RecordComplaintContactDocument, {
    fields: ({ t, options }) => [
      ...(purpose
        ? []
        : [
            {
              name: 'purpose',
              label: 'complaint.purpose' as const,
              kind: 'choice' as const,
              required: true,
              choices: options(contactPurposeTexts),
            },
          ]),
      {
        name: 'means',
        label: 'complaint.means',
        kind: 'buttons',
        required: true,
        choices: options(contactMeansTexts),
      },
      { name: 'note', label: 'complaint.said', kind: 'long', required: true, maxLength: 4000 },
      {
        name: 'at',
        label: 'complaint.contactAt',
        kind: 'time',
        past: true,
        hint: t('complaint.contactAtHint'),
      },
    ],
    initial: () => ({ means: 'PHONE', purpose: purpose ?? 'RESPONSE' }),
    input: (values) => ({
      purpose: purpose ?? chosen(values, 'purpose'),
      means: chosen(values, 'means'),
      note: textOf(values, 'note'),
      at: optionalText(values, 'at'),
    }),
  });

const correctiveAction = step(api.RecordCorrectiveActionDocument, {
  fields: ({ options }) => [
    { name: 'whys', label: 'complaint.whys', kind: 'lines', required: true },
    {
      name: 'causeClass',
      label: 'complaint.causeClass',
      kind: 'choice',
      required: true,
      choices: options(causeClassTexts),
    },
    { name: 'action', label: 'complaint.change', kind: 'long', required: true, maxLength: 10_000 },
    { name: 'ownerId', label: 'complaint.owner', kind: 'person', required: true },
    { name: 'dueOn', label: 'complaint.dueOn', kind: 'date', required: true },
    { name: 'checkEffectOn', label: 'complaint.checkOn', kind: 'date', required: true },
  ],
  initial: ({ record }) => ({ causeClass: record.causeClass ?? '' }),
  input: (values) => ({
    whys: listOf(values, 'whys'),
    causeClass: chosen(values, 'causeClass'),
    action: textOf(values, 'action'),
    ownerId: textOf(values, 'ownerId'),
    dueOn: textOf(values, 'dueOn'),
    checkEffectOn: textOf(values, 'checkEffectOn'),
  }),
});

/** In the order in which a complaint usually goes (CMP-10). */
export const complaintSteps = {
  TAKE_UP: step(api.TakeUpComplaintDocument),
  CONFIRM_VALID: step(api.ConfirmComplaintDocument, {
    fields: () => [
      { name: 'facts', label: 'complaint.facts', kind: 'long', required: true, maxLength: 10_000 },
      { name: 'responsibleUnitId', label: 'complaint.responsibleUnit', kind: 'unit', required: true },
    ],
    initial: ({ record }) => ({ responsibleUnitId: record.unit?.id ?? '' }),
    input: (values) => ({
      facts: textOf(values, 'facts'),
      responsibleUnitId: textOf(values, 'responsibleUnitId'),
    }),
  }),
  CONFIRM_INVALID: step(api.RejectComplaintDocument, {
    fields: ({ options }) => [
      { name: 'facts', label: 'complaint.facts', kind: 'long', required: true, maxLength: 10_000 },
      {
        name: 'reason',
        label: 'complaint.invalidReason',
        kind: 'choice',
        required: true,
        choices: options(complaintInvalidReasonTexts),
      },
    ],
    input: (values) => ({ facts: textOf(values, 'facts'), reason: chosen(values, 'reason') }),
  }),
  EXPLAIN: recordContact('EXPLANATION'),
  BEGIN_INVESTIGATION: step(api.BeginInvestigationDocument),
  RECORD_CONTACT: recordContact(),
  FIND_CAUSE: step(api.FindCauseDocument, {
    fields: ({ record, options }) => [
      { name: 'cause', label: 'complaint.cause', kind: 'long', required: true, maxLength: 10_000 },
      {
        name: 'causeClass',
        label: 'complaint.causeClass',
        kind: 'choice',
        required: true,
        choices: options(causeClassTexts),
      },
      {
        name: 'responsiblePersonId',
        label: 'complaint.responsiblePerson',
        kind: 'person',
        unitId: record.responsibleUnit?.id,
      },
    ],
    initial: ({ record }) => ({ cause: record.cause ?? '', causeClass: record.causeClass ?? '' }),
    input: (values) => ({
      cause: textOf(values, 'cause'),
      causeClass: chosen(values, 'causeClass'),
      responsiblePersonId: optionalText(values, 'responsiblePersonId'),
    }),
  }),
  ADD_MEASURE: addMeasure,
  FINISH_MEASURE: finishMeasure,
  DECIDE_COMPENSATION: decideCompensation,
  RETURN_RESULT: step(api.ReturnResultDocument, {
    fields: () => [
      { name: 'result', label: 'complaint.result', kind: 'long', required: true, maxLength: 10_000 },
    ],
    input: (values) => ({ result: textOf(values, 'result') }),
  }),
  VERIFY: step(api.VerifyComplaintDocument, {
    fields: ({ t }) => [
      {
        name: 'solved',
        label: 'complaint.isSolved',
        kind: 'buttons',
        required: true,
        choices: yesNo(t('complaint.solved'), t('complaint.notSolved')),
      },
      { name: 'opinion', label: 'complaint.opinion', kind: 'long', required: true, maxLength: 4000 },
    ],
    input: (values) => ({ solved: values['solved'] === 'yes', opinion: textOf(values, 'opinion') }),
  }),
  RECORD_CORRECTIVE_ACTION: correctiveAction,
  ARCHIVE: step(api.ArchiveComplaintDocument),
  ASK_PERSON: step(api.AskNamedPersonDocument, {
    fields: ({ record }) => [
      {
        name: 'personId',
        label: 'complaint.person',
        kind: 'choice',
        required: true,
        choices: record.namedPeople.map(({ id, displayName }) => ({ value: id, label: displayName })),
      },
      { name: 'question', label: 'complaint.question', kind: 'long', required: true, maxLength: 4000 },
    ],
    initial: ({ record }) => ({ personId: record.namedPeople[0]?.id ?? '' }),
    input: (values) => ({ personId: textOf(values, 'personId'), question: textOf(values, 'question') }),
  }),
};
