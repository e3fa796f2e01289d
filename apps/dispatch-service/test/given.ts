import { expect } from '@jest/globals';
import type { Caller } from '@aftercare/contracts/caller';
import { wellKnown } from '@aftercare/contracts/well-known';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { aroundTheClock, standardChinaCalendar } from '@aftercare/work-calendar/ready-calendars';
import type { Act, Case, CaseDecision, OpenCase } from '../src/domain/act.js';
import { receiveVisit, type VisitRequested } from '../src/domain/receive-visit.js';
import { approveVisit } from '../src/domain/verify-visit.js';
import type { WorkOrder } from '../src/domain/work-order.js';

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const unitId = id(100);
export const neighbourId = id(101);
export const farUnitId = id(102);
export const customerId = id(200);
export const contactId = id(301);
export const siteId = id(400);
export const ticketId = id(500);

export const calendars: readonly WorkCalendar[] = [
  aroundTheClock('Asia/Shanghai', { id: wellKnown.aroundTheClockCalendarId, name: '7×24' }),
  standardChinaCalendar({ id: wellKnown.standardCalendarId, name: '标准工作时间' }),
];

/** A Tuesday, 10:00 in Shanghai. */
export const morning = new Date('2026-03-03T02:00:00.000Z');
export const after = (hours: number, from: Date = morning) => new Date(from.getTime() + hours * 3_600_000);

type Staff = Extract<Caller, { kind: 'staff' }>;

export const person = (n: number, grants: Staff['grants'], inUnit = unitId): Staff => ({
  kind: 'staff',
  id: id(n),
  unitId: inUnit,
  roles: [],
  grants,
  locale: 'zh-CN',
});

const reading = { VISIT_READ: 'TREE' } as const;
export const manager = (n = 1) =>
  person(n, {
    ...reading,
    VISIT_VERIFY: 'TREE',
    VISIT_ASSIGN: 'TREE',
    VISIT_WORK: 'TREE',
    VISIT_WRITE_OFF: 'TREE',
    DUTY_MANAGE: 'TREE',
  });
/** 11 to 13 are of the unit, 14 of its neighbour. */
export const engineer = (n = 11, inUnit = unitId) =>
  person(n, { VISIT_READ: 'OWN', VISIT_WORK: 'OWN' }, inUnit);

export const contactOf = (customer = customerId): Extract<Caller, { kind: 'contact' }> => ({
  kind: 'contact',
  id: id(300),
  customerId: customer,
  contactId,
  locale: 'zh-CN',
});

let made = 1_000_000;

export const act = (now: Date = morning, caller: Caller = manager()): Act => ({
  now,
  by: caller.id,
  caller,
  calendars: new Map(calendars.map((calendar) => [calendar.id, calendar])),
  defaultTargets: { IN_CITY: 7_200_000, SURROUNDING_COUNTY: 172_800_000 },
  newId: () => id((made += 1)),
});

export const requested = (fields: Partial<VisitRequested> = {}): VisitRequested => ({
  id: id(600),
  ticketId,
  ticketNumber: 'T10001',
  priority: 'P2',
  customerId,
  customerName: '晨光公司',
  customerLevel: 'REGULAR',
  unitId,
  installationId: null,
  siteId,
  siteName: '总部机房',
  district: '浦东新区',
  place: { latitude: 31.23, longitude: 121.47 },
  travelZone: 'IN_CITY',
  contactId,
  task: '更换服务器电源',
  preparation: '先备份数据',
  skillCodes: ['SERVER'],
  wishedFrom: null,
  wishedUntil: null,
  requestedAt: morning,
  promises: { calendarId: wellKnown.aroundTheClockCalendarId, arrival: [] },
  ...fields,
});

export const covered = { covered: true, agreementId: id(700), overrun: false };
export const outside = { covered: false, agreementId: null, overrun: false };

export const received = (fields: Partial<VisitRequested> = {}, now = morning): Case => ({
  visit: { ...receiveVisit(requested(fields), act(now)).next, version: 1 },
  order: null,
});

/** The case as the store would keep it after a decision. */
export function kept(decision: CaseDecision): Case {
  const added = decision.added?.next;
  const order: WorkOrder | null = added ? { ...added, number: 'W10001' } : (decision.order?.next ?? null);
  return { visit: decision.visit.next, order };
}

export function open(given: Case): OpenCase {
  if (!given.order) throw new Error('no order here');
  return { ...given, order: given.order };
}

/** An approved request with an order that nobody has. */
export const approved = (fields: Partial<VisitRequested> = {}): OpenCase =>
  open(kept(approveVisit(received(fields), covered, act())));

export const eventsOf = ({ visit, order, added }: CaseDecision): string[] =>
  [...visit.events, ...(order?.events ?? []), ...(added?.events ?? [])].map(({ event }) => event.name);

export const refusal = (code: string) => expect.objectContaining({ code });
