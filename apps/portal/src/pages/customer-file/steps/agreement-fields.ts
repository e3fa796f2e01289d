import { type Field, flagOf, listOf, optionalText, textOf, type Values } from '../../../forms/field.js';
import { pairsOf, pairText } from '../../../forms/pairs.js';
import type { AgreementKind, ServiceKind, TravelZone } from '../../../generated/graphql.js';
import { chosen, type StepContext } from '../../../steps/record-step.js';
import { agreementKindTexts, serviceKindTexts } from '../../../text/codes/customer-codes.js';
import { travelZoneTexts } from '../../../text/codes/dispatch-codes.js';
import {
  calendarChoices,
  installationChoices,
  levelChoices,
  type ShownAgreement,
  type ShownCustomer,
} from './shown-customer.js';

const HOUR_MS = 3_600_000;

/** What is agreed, field by field (CUS-03). */
export const agreementFields = (
  customer: ShownCustomer,
  { t, options }: Pick<StepContext<never>, 't' | 'options'>,
): readonly Field[] => [
  {
    name: 'kind',
    label: 'agreement.kind',
    kind: 'choice',
    required: true,
    choices: options(agreementKindTexts),
  },
  { name: 'startsOn', label: 'agreement.startsOn', kind: 'date', required: true },
  { name: 'endsOn', label: 'agreement.endsOn', kind: 'date', required: true },
  {
    name: 'installationIds',
    label: 'agreement.installations',
    kind: 'choices',
    choices: installationChoices(customer),
    hint: t('agreement.installationsHint'),
  },
  {
    name: 'services',
    label: 'agreement.services',
    kind: 'pairs',
    choices: options(serviceKindTexts),
    textLabel: 'agreement.howMany',
    numeric: true,
    hint: t('agreement.servicesHint'),
  },
  {
    name: 'serviceLevelCode',
    label: 'agreement.level',
    kind: 'choice',
    required: true,
    choices: levelChoices(customer),
  },
  {
    name: 'calendarId',
    label: 'agreement.calendar',
    kind: 'choice',
    choices: calendarChoices(customer),
    hint: t('agreement.calendarHint'),
  },
  { name: 'responsePromise', label: 'agreement.promise', kind: 'text', maxLength: 500 },
  {
    name: 'arrivalPromises',
    label: 'agreement.arrival',
    kind: 'pairs',
    choices: options(travelZoneTexts),
    textLabel: 'agreement.hours',
    numeric: true,
    hint: t('agreement.arrivalHint'),
  },
  {
    name: 'fee',
    label: 'agreement.fee',
    kind: 'number',
    min: 0,
    max: 1_000_000_000,
  },
  { name: 'serviceDescription', label: 'agreement.description', kind: 'long', maxLength: 50_000 },
  { name: 'administratorFirst', label: 'agreement.administratorFirst', kind: 'flag' },
  { name: 'identityCheck', label: 'agreement.identityCheck', kind: 'flag' },
  { name: 'proofOfPurchaseCheck', label: 'agreement.proofCheck', kind: 'flag' },
];

/** Of an agreement that is changed by somebody who does not see its fee. */
export const withHiddenFee = (fields: readonly Field[], hint: string): readonly Field[] =>
  fields.map((field) => (field.name === 'fee' ? { ...field, hint } : field));

/** The currency of a fee that is changed stays. */
export const agreementInput = (values: Values, currency = 'CNY') => {
  const fee = textOf(values, 'fee');
  return {
    kind: chosen<AgreementKind>(values, 'kind'),
    startsOn: textOf(values, 'startsOn'),
    endsOn: textOf(values, 'endsOn'),
    installationIds: listOf(values, 'installationIds'),
    services: pairsOf(values, 'services').map(({ code, text }) => ({
      service: code as ServiceKind, // one of the choices, which are its codes
      included: text === '' ? undefined : Number(text),
    })),
    serviceLevelCode: textOf(values, 'serviceLevelCode'),
    calendarId: optionalText(values, 'calendarId'),
    responsePromise: optionalText(values, 'responsePromise'),
    arrivalPromises: pairsOf(values, 'arrivalPromises')
      .filter(({ text }) => text !== '')
      .map(({ code, text }) => ({
        travelZone: code as TravelZone, // likewise
        targetMs: Math.round(Number(text) * HOUR_MS),
      })),
    fee: fee === '' ? undefined : { amountMinor: Math.round(Number(fee) * 100), currency },
    serviceDescription: optionalText(values, 'serviceDescription'),
    administratorFirst: flagOf(values, 'administratorFirst'),
    identityCheck: flagOf(values, 'identityCheck'),
    proofOfPurchaseCheck: flagOf(values, 'proofOfPurchaseCheck'),
  };
};

export const agreementValues = (agreement: ShownAgreement): Values => ({
  kind: agreement.kind,
  startsOn: agreement.startsOn,
  endsOn: agreement.endsOn,
  installationIds: agreement.installations.map(({ id }) => id),
  services: agreement.quotas.map(({ service, included }) =>
    pairText({ code: service, text: typeof included === 'number' ? String(included) : '' }),
  ),
  serviceLevelCode: agreement.serviceLevelCode,
  calendarId: agreement.calendar?.id,
  responsePromise: agreement.responsePromise ?? '',
  arrivalPromises: agreement.arrivalPromises.map(({ travelZone, targetMs }) =>
    pairText({ code: travelZone, text: String(targetMs / HOUR_MS) }),
  ),
  fee: agreement.fee ? String(agreement.fee.amountMinor / 100) : '',
  serviceDescription: agreement.serviceDescription ?? '',
  administratorFirst: agreement.administratorFirst,
  identityCheck: agreement.identityCheck,
  proofOfPurchaseCheck: agreement.proofOfPurchaseCheck,
});
