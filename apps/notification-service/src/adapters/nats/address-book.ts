import { contactReach } from '@aftercare/contracts/customer/contact';
import { contactAccountsByIds } from '@aftercare/contracts/identity/contact-account';
import { personReach } from '@aftercare/contracts/identity/person';
import { ticketCallerReach } from '@aftercare/contracts/ticket/ticket-queries';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { AddressBook, Reach } from '../../application/mail-ports.js';

/** Asks whoever keeps the address: nothing of it stays here. */
export const askedAddressBook = (ask: Ask): AddressBook => ({
  async reachOf(receiver) {
    switch (receiver.kind) {
      case 'STAFF':
        return personOf(ask, receiver.id);
      case 'CONTACT':
        return receiver.accountId ? accountOf(ask, receiver.accountId) : contactOf(ask, receiver.id);
      case 'CALLER':
        return callerOf(ask, receiver.ticketId);
    }
  },
});

async function personOf(ask: Ask, id: string): Promise<Reach | null> {
  const [person] = (await ask(personReach, { ids: [id] })).items;
  return person ? { ...person, name: person.displayName, consented: true } : null;
}

async function contactOf(ask: Ask, id: string): Promise<Reach | null> {
  const [contact] = (await ask(contactReach, { ids: [id] })).items;
  return contact ? { ...contact, zone: null } : null;
}

/** What concerns the account goes where the invitation went, whatever the contact's preferred address is. */
async function accountOf(ask: Ask, id: string): Promise<Reach | null> {
  const [account] = (await ask(contactAccountsByIds, { ids: [id] })).items;
  if (!account) return null;
  const { login: email, locale, state } = account;
  return { name: null, email, locale, zone: null, active: state !== 'ENDED', consented: true };
}

async function callerOf(ask: Ask, ticketId: string): Promise<Reach | null> {
  const [caller] = (await ask(ticketCallerReach, { ids: [ticketId] })).items;
  if (!caller) return null;
  const { name, email } = caller;
  return { name, email, locale: 'zh-CN', zone: null, active: true, consented: true };
}
