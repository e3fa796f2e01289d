import type { Caller } from '@aftercare/contracts/caller';

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const unitId = id(100);
export const customerId = id(200);
export const otherCustomerId = id(201);

type Staff = Extract<Caller, { kind: 'staff' }>;

const everything: Staff['grants'] = {
  TICKET_OPEN: 'ALL',
  TICKET_READ: 'TREE',
  TICKET_ASSIGN: 'TREE',
  TICKET_CLAIM: 'TREE',
  TICKET_WORK: 'TREE',
  PERSON_READ: 'ALL',
  CUSTOMER_READ: 'ALL',
};

const staff = (n: number, grants: Staff['grants'], locale: Staff['locale'] = 'zh-CN'): Staff => ({
  kind: 'staff',
  id: id(n),
  unitId,
  roles: ['HOTLINE_AGENT'],
  grants,
  locale,
});

const contact = (n: number, ofCustomer: string): Caller => ({
  kind: 'contact',
  id: id(n),
  customerId: ofCustomer,
  contactId: id(n + 1),
  locale: 'zh-CN',
});

/** Who stands behind which secret; the toy identity service knows nobody else. */
export const people = {
  'session-of-the-agent-1': staff(1, everything),
  'session-of-the-agent-2': staff(2, everything, 'en'),
  'session-of-a-reader-33': staff(3, { TICKET_READ: 'TREE' }),
  'session-of-the-stranger': staff(4, {}),
  'session-of-a-contact-300': contact(300, customerId),
  'session-of-a-contact-310': contact(310, otherCustomerId),
} as const satisfies Record<string, Caller>;

export type Secret = keyof typeof people;
export const agent: Secret = 'session-of-the-agent-1';
export const englishAgent: Secret = 'session-of-the-agent-2';
export const stranger: Secret = 'session-of-the-stranger';
export const contactOfCustomer: Secret = 'session-of-a-contact-300';
export const contactOfOther: Secret = 'session-of-a-contact-310';

/** A session that a test can end, since another one stands behind each test. */
export const sessionIdOf = (secret: string) => id(9_000 + Object.keys(people).indexOf(secret));
