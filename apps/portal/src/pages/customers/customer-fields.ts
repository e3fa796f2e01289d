import { type Field, flagOf, optionalText, textOf, type Values } from '../../forms/field.js';
import type { CustomerLevel, CustomerStatus } from '../../generated/graphql.js';
import { chosen, type StepContext } from '../../steps/record-step.js';
import { customerLevelTexts } from '../../text/codes/customer-codes.js';
import { customerStatusTexts } from '../../text/codes/customer-file-codes.js';

/** What is asked about a company, new or known (CUS-01). */
export const customerFields = (options: StepContext<never>['options']): readonly Field[] => [
  { name: 'name', label: 'customers.name', kind: 'text', required: true, maxLength: 200 },
  { name: 'shortName', label: 'customers.shortName', kind: 'text', maxLength: 60 },
  {
    name: 'level',
    label: 'customers.level',
    kind: 'buttons',
    required: true,
    choices: options(customerLevelTexts),
  },
  {
    name: 'status',
    label: 'customers.status',
    kind: 'choice',
    required: true,
    choices: options(customerStatusTexts),
  },
  { name: 'unitId', label: 'customers.unit', kind: 'unit', required: true },
  { name: 'salesPersonId', label: 'customers.salesPerson', kind: 'person' },
  { name: 'consultantId', label: 'customers.consultant', kind: 'person' },
  { name: 'consultantStandInId', label: 'customers.standIn', kind: 'person' },
  { name: 'industryCode', label: 'customers.industry', kind: 'text', maxLength: 60 },
  { name: 'thirdPartyConsent', label: 'customers.thirdParty', kind: 'flag' },
];

export const customerInput = (values: Values) => ({
  name: textOf(values, 'name'),
  shortName: optionalText(values, 'shortName'),
  level: chosen<CustomerLevel>(values, 'level'),
  status: chosen<CustomerStatus>(values, 'status'),
  unitId: textOf(values, 'unitId'),
  salesPersonId: optionalText(values, 'salesPersonId'),
  consultantId: optionalText(values, 'consultantId'),
  consultantStandInId: optionalText(values, 'consultantStandInId'),
  industryCode: optionalText(values, 'industryCode'),
  thirdPartyConsent: flagOf(values, 'thirdPartyConsent'),
});
