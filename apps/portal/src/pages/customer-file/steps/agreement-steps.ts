import { textOf } from '../../../forms/field.js';
import * as api from '../../../generated/graphql.js';
import { addsTo, stepsOn } from '../../../steps/record-step.js';
import { agreementFields, agreementInput, agreementValues, withHiddenFee } from './agreement-fields.js';
import type { ShownAgreement, ShownCustomer } from './shown-customer.js';

export const concludeAgreement = addsTo<ShownCustomer>()('customerId', api.ConcludeAgreementDocument, {
  fields: (context) => agreementFields(context.record, context),
  initial: ({ record }) => ({
    services: ['REMOTE '],
    serviceLevelCode: record.choices.serviceLevels?.[0]?.code,
  }),
  input: (values) => agreementInput(values),
});

const step = stepsOn<ShownAgreement>();

export const agreementSteps = {
  CHANGE_AGREEMENT: step(api.ChangeAgreementDocument, {
    fields: ({ record: { customer }, ...context }) => {
      const fields = agreementFields(customer, context);
      return [
        { name: 'reason', label: 'agreement.reason', kind: 'long', required: true, maxLength: 500 },
        ...(customer.maySeeFees ? fields : withHiddenFee(fields, context.t('agreement.feeKept'))),
      ];
    },
    initial: ({ record }) => agreementValues(record),
    input: (values, { record }) => ({
      ...agreementInput(values, record.fee?.currency),
      reason: textOf(values, 'reason'),
    }),
  }),
  TERMINATE_AGREEMENT: step(api.TerminateAgreementDocument, {
    fields: () => [
      { name: 'endsOn', label: 'agreement.newEnd', kind: 'date', required: true },
      { name: 'reason', label: 'agreement.endReason', kind: 'long', required: true, maxLength: 500 },
    ],
    input: (values) => ({ endsOn: textOf(values, 'endsOn'), reason: textOf(values, 'reason') }),
  }),
};
