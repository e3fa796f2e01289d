import {
  contactAdded,
  contactChanged,
  contactRetired,
  type addContact as addCommand,
} from '@aftercare/contracts/customer/contact';
import type { ContactRole, ReachKind } from '@aftercare/contracts/customer/customer-codes';
import type { InputOf } from '@aftercare/contracts/define';
import { emailAddress } from '@aftercare/contracts/text';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { happened, type Act, type Decided } from './act.js';
import { onlyActive } from './only-active.js';
import { phoneNumber } from './phone-number.js';

export interface ContactReach {
  readonly kind: ReachKind;
  /** Numbers and mails normalised. */
  readonly value: string;
  readonly preferred: boolean;
}

/** CUS-01: a person at a customer. */
export interface Contact {
  readonly id: string;
  readonly version: number;
  readonly customerId: string;
  readonly name: string;
  readonly title: string | null;
  readonly roles: readonly ContactRole[];
  /** The preferred ones first. */
  readonly reaches: readonly ContactReach[];
  readonly locale: 'zh-CN' | 'en';
  readonly consentAt: Date | null;
  readonly active: boolean;
}

type Fields = Omit<InputOf<typeof addCommand>, 'customerId'>;

export function addContact(customerId: string, input: Fields, act: Act): Decided<Contact> {
  const next: Contact = {
    id: act.newId(),
    version: 0,
    customerId,
    ...fieldsOf(input),
    consentAt: input.consentGiven ? act.now : null,
    active: true,
  };
  return { next, events: [happened(contactAdded, factsOf(next))] };
}

/** Replaces what is known of the person; a consent keeps the day on which it was given. */
export function changeContact(contact: Contact, input: Fields, act: Act): Decided<Contact> {
  onlyActive('contact', contact);
  const consentAt = input.consentGiven ? (contact.consentAt ?? act.now) : null;
  const next = { ...contact, ...fieldsOf(input), consentAt };
  return { next, events: [happened(contactChanged, factsOf(next))] };
}

export function retireContact(contact: Contact): Decided<Contact> {
  onlyActive('contact', contact);
  const next = { ...contact, active: false };
  return { next, events: [happened(contactRetired, factsOf(next))] };
}

const fieldsOf = (input: Fields) => ({
  name: input.name,
  title: input.title ?? null,
  roles: [...new Set(input.roles)],
  reaches: input.reaches
    .map((reach, index) => ({ ...reach, value: normalised(reach, index) }))
    .sort((a, b) => Number(b.preferred) - Number(a.preferred)),
  locale: input.locale,
});

function normalised({ kind, value }: ContactReach, index: number): string {
  const path = ['reaches', String(index), 'value'];
  switch (kind) {
    case 'PHONE':
    case 'MOBILE': {
      const number = phoneNumber(value);
      if (!number) throw new DomainError('NOT_A_PHONE_NUMBER', {}, path);
      return number.shown;
    }
    case 'EMAIL': {
      const address = emailAddress.safeParse(value);
      if (!address.success) throw new DomainError('NOT_AN_EMAIL_ADDRESS', {}, path);
      return address.data.toLowerCase();
    }
    case 'WECHAT':
    case 'OTHER':
      return value;
  }
}

const factsOf = ({ customerId, roles, active }: Contact) => ({ customerId, roles: [...roles], active });
