import type { Caller } from '@aftercare/contracts/caller';
import type { TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';
import { wellKnown } from '@aftercare/contracts/well-known';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { aroundTheClock, standardChinaCalendar } from '@aftercare/work-calendar/ready-calendars';

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Headquarters with two branches; the second lies in another zone. */
export const headquartersId = wellKnown.headquartersId;
export const branchId = id(101);
export const farBranchId = id(102);

export const farCalendarId = id(150);
export const calendars: readonly WorkCalendar[] = [
  standardChinaCalendar({ id: wellKnown.standardCalendarId, name: '标准工作时间' }),
  aroundTheClock('America/New_York', { id: farCalendarId, name: 'New York' }),
];

type Staff = Extract<Caller, { kind: 'staff' }>;

export const staff = (n: number, unitId: string, grants: Staff['grants']): Staff => ({
  kind: 'staff',
  id: id(n),
  unitId,
  roles: [],
  grants,
  locale: 'zh-CN',
});

/** May do all of it everywhere, as the demo's seed does. */
export const everybodysFile = staff(1, headquartersId, {
  CUSTOMER_READ: 'ALL',
  CUSTOMER_WRITE: 'ALL',
  AGREEMENT_READ_FEE: 'ALL',
  AGREEMENT_WRITE: 'ALL',
  SURVEY_READ: 'ALL',
  SURVEY_ANSWER: 'ALL',
  FOLLOW_UP_READ: 'ALL',
  FOLLOW_UP_WORK: 'ALL',
  TICKET_READ: 'ALL',
});

export const branchAgent = (n = 2, more: Staff['grants'] = {}) =>
  staff(n, branchId, { CUSTOMER_READ: 'TREE', CUSTOMER_WRITE: 'TREE', ...more });
export const farAgent = (n = 3, more: Staff['grants'] = {}) =>
  staff(n, farBranchId, { CUSTOMER_READ: 'TREE', CUSTOMER_WRITE: 'TREE', ...more });

export const contactOf = (customerId: string): Extract<Caller, { kind: 'contact' }> => ({
  kind: 'contact',
  id: id(300),
  customerId,
  contactId: id(301),
  locale: 'zh-CN',
});
export const anonymous = { kind: 'anonymous', id: 'anonymous', locale: 'zh-CN' } as const;
export const service = (name: string) => ({ kind: 'service', id: name }) as const;

/** A ticket as its events tell it. */
export const ticketFacts = (fields: Partial<TicketFacts> = {}): TicketFacts => ({
  number: 'T10001',
  status: 'CLOSED',
  channel: 'PHONE',
  lane: 'GENERAL',
  requesterKind: 'COMPANY',
  unitId: branchId,
  customerId: null,
  customerName: null,
  customerLevel: null,
  contactId: null,
  installationId: null,
  productCode: null,
  productVersion: null,
  agreementId: null,
  coverage: 'COVERED',
  assigneeId: id(2),
  categoryCode: null,
  categoryClass: null,
  impact: null,
  urgency: null,
  priority: 'P3',
  reportedAt: '2026-03-03T02:00:00.000Z',
  openedAt: '2026-03-03T02:00:00.000Z',
  firstResponseAt: null,
  resolvedAt: null,
  closedAt: null,
  reopenCount: 0,
  reassignCount: 0,
  failedAttempts: 0,
  repeatOfId: null,
  ...fields,
});
