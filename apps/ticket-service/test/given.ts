import type { Caller } from '@aftercare/contracts/caller';
import { openTicket as command } from '@aftercare/contracts/ticket/intake-commands';
import { wellKnown } from '@aftercare/contracts/well-known';
import { expect } from '@jest/globals';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { aroundTheClock, standardChinaCalendar } from '@aftercare/work-calendar/ready-calendars';
import {
  unknownCustomer,
  type CustomerIntake,
  type IntakeFindings,
  type Opening,
} from '../src/domain/intake.js';
import { close } from '../src/domain/closing.js';
import { openTicket } from '../src/domain/open-ticket.js';
import type { ProblemReport } from '../src/domain/problem-report.js';
import type { Proposal } from '../src/domain/proposal.js';
import { confirm, resolve } from '../src/domain/resolution.js';
import { serviceLevelOf } from '../src/domain/service-level.js';
import type { Act, TicketDecision } from '../src/domain/ticket-decision.js';
import { defaultSettings } from '../src/domain/ticket-settings.js';
import type { Ticket } from '../src/domain/ticket.js';

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const unitId = id(100);
export const customerId = id(200);

/** The two calendars that every installation has. */
export const calendars: readonly WorkCalendar[] = [
  aroundTheClock('Asia/Shanghai', { id: wellKnown.aroundTheClockCalendarId, name: '7×24' }),
  standardChinaCalendar({ id: wellKnown.standardCalendarId, name: '标准工作时间' }),
];

/** A Tuesday, 10:00 in Shanghai. */
export const morning = new Date('2026-03-03T02:00:00.000Z');
export const after = (hours: number, from: Date = morning) => new Date(from.getTime() + hours * 3_600_000);

type Staff = Extract<Caller, { kind: 'staff' }>;

export const agent = (n = 1, grants: Staff['grants'] = {}): Staff => ({
  kind: 'staff',
  id: id(n),
  unitId,
  roles: ['HOTLINE_AGENT'],
  grants,
  locale: 'zh-CN',
});

export const contact = (ofCustomer: string = customerId): Extract<Caller, { kind: 'contact' }> => ({
  kind: 'contact',
  id: id(300),
  customerId: ofCustomer,
  contactId: id(301),
  locale: 'zh-CN',
});

let made = 1_000_000;

/** Who acts, when, by which profile. */
export function act(now: Date, caller: Caller = agent(), profile = 'STANDARD'): Act {
  const byId = new Map(calendars.map((calendar) => [calendar.id, calendar]));
  const level = serviceLevelOf(profile, wellKnown.standardCalendarId, byId);
  return { now, by: caller.id, caller, level, settings: defaultSettings, newId: () => id((made += 1)) };
}

/** The same with some rules set otherwise. */
export const actWith = (settings: Partial<Act['settings']>, now: Date, caller: Caller = agent()): Act => ({
  ...act(now, caller),
  settings: { ...defaultSettings, ...settings },
});

export const request = (fields: Partial<Opening> = {}): Opening =>
  command.input.parse({
    channel: 'EMAIL',
    description: '系统打不开',
    unknownCaller: { phone: '13800000000' },
    ...fields,
  });

export function file(fields: Partial<NonNullable<CustomerIntake['customer']>> = {}): CustomerIntake {
  const customer = { id: customerId, name: '晨光公司', level: 'REGULAR', unitId, consultantIds: [] } as const;
  return { ...unknownCustomer, customer: { ...customer, ...fields }, coverage: 'COVERED' };
}

export const findings = (fields: Partial<IntakeFindings> = {}): IntakeFindings => ({
  ...file(),
  id: id(1),
  number: 'T10001',
  category: null,
  consultantId: null,
  repeatOf: null,
  ...fields,
});

/** A ticket opened in the morning, with these fields changed by hand. */
export function ticket(fields: Partial<Ticket> = {}, profile = 'STANDARD'): Ticket {
  const { next } = openTicket(
    request(),
    findings({ serviceLevelCode: profile }),
    act(morning, agent(), profile),
  );
  return { ...next, version: 1, ...fields };
}

export const inProgress = (profile = 'STANDARD') =>
  ticket({ status: 'IN_PROGRESS', assigneeId: id(1), categoryCode: 'SOFTWARE_DEFECT' }, profile);

/** With a final proposal that the customer agreed to. */
export const agreedProposal = (fields: Partial<Proposal> = {}): Proposal => ({
  id: id(700),
  stage: 'FINAL',
  kind: 'FIX',
  consent: 'GIVEN',
  criteria: [],
  ...fields,
});

export const resolving = { solutionId: id(700), checkedCriteria: [] };
export const confirming = { via: 'PHONE', checkedCriteria: [] } as const;

/** Resolved after an hour. */
export const resolved = (fields: Partial<Ticket> = {}): Ticket =>
  resolve({ ...inProgress(), proposal: agreedProposal(), ...fields }, resolving, act(after(1))).next;

/** Confirmed after two hours, closed after three. */
export function closed(fields: Partial<Ticket> = {}): Ticket {
  const confirmed = confirm(resolved(fields), { ...confirming, satisfaction: 5 }, act(after(2))).next;
  return close(confirmed, report(), [], act(after(3))).next;
}

export const report = (fields: Partial<ProblemReport> = {}): ProblemReport => ({
  problem: '打不开',
  cause: null,
  solution: '重启',
  satisfaction: null,
  knowledge: 'NONE',
  articleId: null,
  knowledgeReason: '已知',
  ...fields,
});

export const refused = (code: string, ...path: readonly string[]) =>
  expect.objectContaining(path.length > 0 ? { code, path } : { code });

export const eventsOf = (decision: TicketDecision) => decision.events.map(({ event }) => event.name);

export function clockOf({ clocks }: Ticket, kind: string) {
  const found = clocks.filter((item) => item.kind === kind).at(-1);
  if (!found) throw new Error(`no clock of kind ${kind}`);
  return found.clock;
}
