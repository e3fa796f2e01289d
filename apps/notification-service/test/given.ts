import type { Caller } from '@aftercare/contracts/caller';
import type { ClockFacts, TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const unitId = id(100);
export const otherUnitId = id(101);
/** A Sunday, 23:30 in Shanghai. */
export const sundayNight = '2026-03-01T15:30:00.000Z';
export const mondayMorning = '2026-03-02T01:30:00.000Z';

export const ticketFacts = (fields: Partial<TicketFacts> = {}): TicketFacts => ({
  number: 'T1001',
  status: 'NEW',
  channel: 'PHONE',
  lane: 'GENERAL',
  requesterKind: 'COMPANY',
  unitId,
  customerId: id(200),
  customerName: '晨光公司',
  customerLevel: 'REGULAR',
  contactId: id(300),
  installationId: null,
  productCode: null,
  productVersion: null,
  agreementId: null,
  coverage: 'COVERED',
  assigneeId: id(1),
  categoryCode: null,
  categoryClass: null,
  impact: null,
  urgency: null,
  priority: 'P3',
  reportedAt: sundayNight,
  openedAt: sundayNight,
  firstResponseAt: null,
  resolvedAt: null,
  closedAt: null,
  reopenCount: 0,
  reassignCount: 0,
  failedAttempts: 0,
  repeatOfId: null,
  ...fields,
});

export const firstResponse: ClockFacts = {
  id: id(400),
  kind: 'FIRST_RESPONSE',
  status: 'COUNTING',
  stage: 'RUNNING',
  result: null,
  targetMs: 3_600_000,
  usedMs: 0,
  startedAt: sundayNight,
  dueAt: mondayMorning,
  stoppedAt: null,
};

type Staff = Extract<Caller, { kind: 'staff' }>;

export const colleague = (
  n: number,
  grants: Staff['grants'] = {},
  locale: Staff['locale'] = 'zh-CN',
): Staff => ({
  kind: 'staff',
  id: id(n),
  unitId,
  roles: [],
  grants,
  locale,
});

export const administrator = colleague(90, {
  NOTICE_LOG_READ: 'ALL',
  NOTICE_RESEND: 'ALL',
  AUDIT_READ: 'ALL',
});

export const portalUser = (accountId: string, contactId: string): Caller => ({
  kind: 'contact',
  id: accountId,
  customerId: id(200),
  contactId,
  locale: 'zh-CN',
});
