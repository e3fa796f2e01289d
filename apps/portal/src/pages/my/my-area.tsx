import { useMemo } from 'react';
import { Navigate } from 'react-router';
import { type Account, AccountGate } from '../../shell/account-gate.js';
import { NoPage } from '../../shell/no-page.js';
import { customerAreaTexts } from '../../text/areas/customer-area.js';
import { myTexts } from '../../text/areas/my.js';
import { addTexts } from '../../text/shown-texts.js';
import { type Contact, ContactContext } from './contact.js';
import { MyShell } from './my-shell.js';

addTexts({ ...customerAreaTexts, ...myTexts });

/** Pages of customers' people, at `/my`. A colleague who comes here is led to the colleagues' pages (COM-02). */
export function MyArea() {
  return <AccountGate show={(account) => <ForContacts account={account} />} />;
}

function ForContacts({ account }: { readonly account: Account }) {
  const contact = useMemo(() => contactOf(account), [account]);
  if (account.kind !== 'CONTACT') return <Navigate to="/" replace />;
  if (!contact) return <NoPage title="shell.noPages" />;
  return (
    <ContactContext value={contact}>
      <MyShell />
    </ContactContext>
  );
}

function contactOf({ contact, customer }: Account): Contact | null {
  if (!contact || !customer) return null;
  return { contactId: contact.id, customerId: customer.id, name: contact.name, company: customer.name };
}
