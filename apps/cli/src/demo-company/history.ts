import type { historyRow, historyTicket } from '@aftercare/contracts/ticket/history-commands';
import type { Impact, Priority, Urgency } from '@aftercare/contracts/ticket/ticket-codes';
import type { z } from 'zod';
import type { DemoPerson } from './people.js';
import type { LoadedCustomer } from './load-customers.js';
import { scenarios, type Scenario } from './scenarios.js';
import { SeededRandom } from './seeded-random.js';

type HistoryTicket = z.input<typeof historyTicket>;
type HistoryRow = z.input<typeof historyRow>;

export interface HistoryGiven {
  readonly seed: number;
  /** The last instant of the history: nothing lies after it. */
  readonly until: Date;
  readonly days: number;
  readonly customers: readonly LoadedCustomer[];
  readonly people: readonly DemoPerson[];
  readonly unitIds: ReadonlyMap<string, string>;
  readonly personIds: ReadonlyMap<string, string>;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** 08:30 in China, in UTC. */
const opens = 30 * minute;

/** The calls of the days before `until`: more on Mondays, a few at weekends; the last ones still open. */
export function demoHistory(given: HistoryGiven): readonly HistoryTicket[] {
  const random = new SeededRandom(given.seed);
  const today = Math.floor(given.until.getTime() / day) * day;
  const tickets: HistoryTicket[] = [];
  for (let back = given.days; back >= 0; back -= 1) {
    const midnight = today - back * day;
    const calls = callsOn(new Date(midnight).getUTCDay(), random);
    for (let call = 0; call < calls; call += 1) {
      const reportedAt = midnight + opens + random.between(0, 9 * 60) * minute;
      if (reportedAt > given.until.getTime()) continue;
      tickets.push(ticket(`H-${String(tickets.length + 1).padStart(5, '0')}`, reportedAt, given, random));
    }
  }
  return tickets;
}

function callsOn(weekday: number, random: SeededRandom): number {
  if (weekday === 0 || weekday === 6) return random.between(0, 2);
  return random.between(8, 14) + (weekday === 1 ? 4 : 0);
}

function ticket(
  number: string,
  reportedAt: number,
  given: HistoryGiven,
  random: SeededRandom,
): HistoryTicket {
  const customer = random.pick(given.customers);
  const installed = random.between(0, customer.installationIds.length - 1);
  const product = customer.demo.installations[installed]?.productCode;
  const scenario = random.pick(scenarios.filter(({ productCode }) => productCode === product));
  const installationId = customer.installationIds[installed];
  const contactId = random.pick(customer.contactIds);
  const quick = customer.demo.level !== 'REGULAR';
  const level = customer.demo.agreement ? (quick ? 'QUICK_RESPONSE' : 'STANDARD') : undefined;
  return {
    number,
    subject: scenario.subject,
    description: scenario.said,
    channel: random.chance(0.7) ? 'PHONE' : random.chance(0.6) ? 'PORTAL' : 'EMAIL',
    customerId: customer.id,
    contactId,
    ...(installationId ? { installationId } : {}),
    ...(level ? { serviceLevelCode: level } : {}),
    reportedAt: iso(reportedAt),
    rows: life(scenario, customer, reportedAt, quick, given, random),
  };
}

/** Taken, answered, worked on, solved, confirmed and closed, as far as that was until now. */
function life(
  scenario: Scenario,
  customer: LoadedCustomer,
  reportedAt: number,
  quick: boolean,
  given: HistoryGiven,
  random: SeededRandom,
): HistoryRow[] {
  const unitId = given.unitIds.get(customer.demo.unit);
  if (unitId === undefined) throw new Error(`no unit ${customer.demo.unit}`);
  const colleagues = given.people.filter(
    ({ unit, roleCodes }) => unit === customer.demo.unit && roleCodes.includes('SUPPORT_ENGINEER'),
  );
  const assigneeId = given.personIds.get(random.pick(colleagues).login);
  const hotlineId = given.personIds.get('hotline');
  const late = random.chance(0.1);
  const answerAfter = quick ? random.between(1, late ? 9 : 4) : random.between(3, late ? 95 : 50);
  const firstResponseAt = reportedAt + answerAfter * minute;
  const worked = quick ? random.between(10, late ? 300 : 55) : random.between(20, late ? 900 : 440);
  const resolvedAt = firstResponseAt + worked * minute;
  const closedAt = resolvedAt + random.between(10, 20 * 60) * minute;
  const stalled = random.chance(0.02);
  const known = {
    unitId,
    categoryCode: scenario.categoryCode,
    impact: scenario.impact,
    urgency: scenario.urgency,
    priority: priorityOf(scenario.impact, scenario.urgency),
  };
  const taken = { ...known, ...(assigneeId ? { assigneeId } : {}) };
  const by = assigneeId ? { authorId: assigneeId } : {};
  const answered = { ...taken, ...by, firstResponseAt: iso(firstResponseAt) };
  const solved = { ...answered, resolvedAt: iso(resolvedAt) };
  const mark = random.chance(0.75) ? { satisfaction: random.pick([5, 5, 5, 4, 4, 3, 2]) } : {};
  const rows: (Omit<HistoryRow, 'at' | 'row'> & { readonly when: number })[] = [
    { when: reportedAt, status: 'NEW', ...known, said: { kind: 'CUSTOMER_MESSAGE', body: scenario.said } },
    {
      when: reportedAt + minute,
      status: 'ASSIGNED',
      ...taken,
      ...(hotlineId ? { authorId: hotlineId } : {}),
    },
    {
      when: firstResponseAt,
      status: 'IN_PROGRESS',
      ...answered,
      said: { kind: 'REPLY', body: scenario.answer },
    },
    { when: resolvedAt, status: 'RESOLVED', ...solved, said: { kind: 'REPLY', body: scenario.solution } },
    { when: closedAt, status: 'CONFIRMED', ...solved, confirmedAt: iso(closedAt) },
    {
      when: closedAt + minute,
      status: 'CLOSED',
      ...solved,
      confirmedAt: iso(closedAt),
      closedAt: iso(closedAt + minute),
      ...mark,
    },
  ];
  return rows
    .filter(({ when, status }) => when <= given.until.getTime() && !(stalled && isDone(status)))
    .map(({ when, ...row }) => ({ row: 0, at: iso(when), ...row }));
}

const isDone = (status: HistoryRow['status']) => ['RESOLVED', 'CONFIRMED', 'CLOSED'].includes(status);

/** As the desk would have set it by the standard matrix. */
function priorityOf(impact: Impact, urgency: Urgency): Priority {
  const weight =
    ['NONE', 'PERSON', 'DEPARTMENT', 'WHOLE_BUSINESS'].indexOf(impact) +
    ['CAN_WAIT', 'THIS_WEEK', 'TODAY', 'NOW'].indexOf(urgency);
  return weight >= 6 ? 'P1' : weight >= 4 ? 'P2' : weight >= 2 ? 'P3' : 'P4';
}

const iso = (at: number) => new Date(at).toISOString();
