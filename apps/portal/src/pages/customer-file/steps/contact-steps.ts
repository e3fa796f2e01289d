import { type Field, flagOf, listOf, optionalText, textOf, type Values } from '../../../forms/field.js';
import { pairsOf, pairText } from '../../../forms/pairs.js';
import * as api from '../../../generated/graphql.js';
import { addsTo, chosen, type StepContext, stepsOn } from '../../../steps/record-step.js';
import { contactRoleTexts } from '../../../text/codes/customer-codes.js';
import { reachKindTexts } from '../../../text/codes/customer-file-codes.js';
import type { ShownCustomer } from './shown-customer.js';

/** A contact with the company, which an invitation names too. */
export interface ShownContact extends api.FileContactFragment {
  readonly customerId: string;
}

const languages = [
  { value: 'ZH_CN', label: '中文' },
  { value: 'EN', label: 'English' },
];

const localeField = {
  name: 'locale',
  label: 'contact.locale',
  kind: 'buttons',
  required: true,
  choices: languages,
} as const;

const fields = ({ t, options }: Pick<StepContext<never>, 't' | 'options'>): readonly Field[] => [
  { name: 'name', label: 'contact.name', kind: 'text', required: true, maxLength: 100 },
  { name: 'title', label: 'contact.title', kind: 'text', maxLength: 100 },
  { name: 'roles', label: 'contact.roles', kind: 'choices', choices: options(contactRoleTexts) },
  {
    name: 'reaches',
    label: 'contact.reaches',
    kind: 'pairs',
    choices: options(reachKindTexts),
    textLabel: 'contact.reach',
    hint: t('contact.reachesHint'),
  },
  localeField,
  { name: 'consentGiven', label: 'contact.consent', kind: 'flag' },
];

const input = (values: Values) => ({
  name: textOf(values, 'name'),
  title: optionalText(values, 'title'),
  // One of the choices, which are its codes.
  roles: listOf(values, 'roles') as api.ContactRole[],
  reaches: pairsOf(values, 'reaches')
    .filter(({ text }) => text !== '')
    // Likewise.
    .map(({ code, text }, index) => ({ kind: code as api.ReachKind, value: text, preferred: index === 0 })),
  locale: chosen<api.Locale>(values, 'locale'),
  consentGiven: flagOf(values, 'consentGiven'),
});

export const addContact = addsTo<ShownCustomer>()('customerId', api.AddContactDocument, {
  fields,
  initial: () => ({ locale: 'ZH_CN', roles: ['USER'], reaches: ['MOBILE '] }),
  input,
});

const step = stepsOn<ShownContact>();

export const contactSteps = {
  CHANGE_CONTACT: step(api.ChangeContactDocument, {
    fields,
    initial: ({ record }) => ({
      name: record.name,
      title: record.title ?? '',
      roles: record.roles,
      reaches: record.reaches.map(({ kind, value }) => pairText({ code: kind, text: value })),
      locale: record.locale,
      consentGiven: Boolean(record.consentAt),
    }),
    input,
  }),
  INVITE_CONTACT: addsTo<ShownContact>()('contactId', api.InviteContactDocument, {
    fields: () => [
      { name: 'email', label: 'contact.mail', kind: 'text', required: true, maxLength: 254 },
      localeField,
    ],
    initial: ({ record }) => ({
      email: record.reaches.find(({ kind }) => kind === 'EMAIL')?.value ?? '',
      locale: record.locale,
    }),
    input: (values, { record }) => ({
      customerId: record.customerId,
      email: textOf(values, 'email').trim(),
      locale: chosen<api.Locale>(values, 'locale'),
    }),
  }),
  RETIRE_CONTACT: step(api.RetireContactDocument, { warns: 'contact.retireWarning' }),
};

type Account = NonNullable<api.FileContactFragment['account']>;

export const accountSteps = {
  END_ACCOUNT: stepsOn<Account>()(api.EndContactAccountDocument, { warns: 'contact.endAccountWarning' }),
};
