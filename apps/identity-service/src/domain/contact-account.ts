import * as facts from '@aftercare/contracts/identity/contact-account';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';
import { decided, type Act, type Decided } from './act.js';

export type ContactAccountState = 'INVITED' | 'ACTIVE' | 'ENDED';

/** COM-02: portal access of a customer's person. */
export interface ContactAccount {
  readonly id: string;
  readonly version: number;
  readonly contactId: string;
  readonly customerId: string;
  /** The customer's unit, for the reach of those who invite; kept fresh by the customer's events. */
  readonly unitId: string;
  readonly login: string;
  readonly locale: 'zh-CN' | 'en';
  readonly state: ContactAccountState;
  readonly invitedAt: Date;
}

export const contactAccountLifeCycle = defineLifeCycle<ContactAccountState, 'INVITE' | 'ACTIVATE' | 'END'>(
  'contactAccount',
  'INVITED',
  {
    INVITED: { INVITE: 'INVITED', ACTIVATE: 'ACTIVE', END: 'ENDED' },
    ACTIVE: { END: 'ENDED' },
    ENDED: { INVITE: 'INVITED' },
  },
);

export type Invitation = Pick<ContactAccount, 'contactId' | 'customerId' | 'unitId' | 'login' | 'locale'>;

/** Invites for the first time, once more, or again after the access had ended. */
export function invite(
  known: ContactAccount | undefined,
  invitation: Invitation,
  act: Act,
): Decided<ContactAccount> {
  const state = known ? contactAccountLifeCycle.next(known.state, 'INVITE') : contactAccountLifeCycle.initial;
  const record = known ?? { id: act.newId(), version: 0, ...invitation, state, invitedAt: act.now };
  return decided(record, { ...invitation, state, invitedAt: act.now }, facts.contactInvited);
}

/** The contact has set a password by the invitation. */
export const activate = (account: ContactAccount): Decided<ContactAccount> =>
  decided(
    account,
    { state: contactAccountLifeCycle.next(account.state, 'ACTIVATE') },
    facts.contactAccountActivated,
  );

export const end = (account: ContactAccount): Decided<ContactAccount> =>
  decided(account, { state: contactAccountLifeCycle.next(account.state, 'END') }, facts.contactAccountEnded);

export const resetAsked = (account: ContactAccount): Decided<ContactAccount> =>
  decided(account, {}, facts.contactPasswordResetAsked);
