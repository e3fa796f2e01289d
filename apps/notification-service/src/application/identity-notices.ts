import type { EventEnvelope } from '@aftercare/contracts/envelope';
import * as account from '@aftercare/contracts/identity/contact-account';
import * as person from '@aftercare/contracts/identity/person';
import type { Receiver } from '../domain/receiver.js';
import { mail, notice, staff, type NoticeRule, type NoticeSubject } from './notice-rule.js';

const security = { channels: mail, locked: true, audience: 'BOTH' } as const;

export const identityNotices: readonly NoticeRule[] = [
  notice({
    on: person.personCreated,
    code: 'INVITATION',
    ...security,
    link: 'INVITATION',
    when: ({ data }) => data.invite === true,
    to: oneself,
    about: aboutPerson,
  }),
  notice({
    on: account.contactInvited,
    code: 'INVITATION',
    ...security,
    link: 'INVITATION',
    to: holder,
    about: aboutAccount,
  }),
  notice({
    on: person.passwordResetAsked,
    code: 'PASSWORD_RESET',
    ...security,
    link: 'RESET',
    to: oneself,
    about: aboutPerson,
  }),
  notice({
    on: account.contactPasswordResetAsked,
    code: 'PASSWORD_RESET',
    ...security,
    link: 'RESET',
    to: holder,
    about: aboutAccount,
  }),
  notice({
    on: person.passwordChanged,
    code: 'PASSWORD_CHANGED',
    ...security,
    audience: 'STAFF',
    to: oneself,
    about: aboutPerson,
  }),
  notice({
    on: person.personLocked,
    code: 'SIGN_IN_LOCKED',
    ...security,
    audience: 'STAFF',
    to: oneself,
    about: (event) => ({ ...aboutPerson(event), params: { until: { at: event.data.until } } }),
  }),
];

type OfPerson = EventEnvelope<{ readonly unitId: string }>;
type OfAccount = EventEnvelope<{ readonly contactId: string }>;

function oneself({ aggregateId }: OfPerson): readonly Receiver[] {
  return staff([aggregateId]);
}

function holder({ aggregateId, data }: OfAccount): readonly Receiver[] {
  return [{ kind: 'CONTACT', id: data.contactId, accountId: aggregateId }];
}

function aboutPerson({ aggregateId, data }: OfPerson): NoticeSubject {
  return { recordKind: 'person', recordId: aggregateId, unitId: data.unitId, params: {} };
}

function aboutAccount({ aggregateId }: OfAccount): NoticeSubject {
  return { recordKind: 'contactAccount', recordId: aggregateId, unitId: null, params: {} };
}
