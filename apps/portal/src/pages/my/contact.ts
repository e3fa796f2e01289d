import { createContext, use } from 'react';

/** The customer's person who is signed in. */
export interface Contact {
  /** Node ids. */
  readonly contactId: string;
  readonly customerId: string;
  readonly name: string;
  readonly company: string;
}

export const ContactContext = createContext<Contact | null>(null);

/** Inside the customers' pages somebody is always signed in. */
export function useContact(): Contact {
  const contact = use(ContactContext);
  if (!contact) throw new Error('useContact is for what stands inside MyArea');
  return contact;
}
