import { DomainError } from '@aftercare/domain-kit/domain-error';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { remind } from '../src/domain/resolution.js';
import type { TicketDecision } from '../src/domain/ticket-decision.js';
import { openStatuses, ticketLifeCycle } from '../src/domain/ticket-life-cycle.js';
import { refusalOf } from '../src/domain/ticket-rules.js';
import type { Ticket } from '../src/domain/ticket.js';
import { act, after, agent, customerId, id, morning, ticket } from './given.js';
import { steps } from './ticket-steps.js';

interface Run {
  readonly ticket: Ticket;
  readonly now: Date;
  readonly reopened: number;
  readonly version: number;
}

const lead = agent(1, { TICKET_OVERRIDE_PRIORITY: 'TREE' });

/** One step as the store takes it: refused and nothing changes, or the next state with its facts. */
function take(run: Run, name: string, hours: number): Run {
  const [action, step] = steps[name] ?? [null, remind];
  const now = after(hours, run.now);
  const situation = act(now, lead, run.ticket.serviceLevelCode);
  const refusal = action === null ? undefined : refusalOf(action, run.ticket, situation);
  let decision: TicketDecision;
  try {
    decision = step(run.ticket, situation);
  } catch (error) {
    if (!(error instanceof DomainError) || refusal === null) throw error; // what is offered is accepted
    return { ...run, now };
  }
  if (refusal) throw new Error(`${name} was accepted, and not offered: ${refusal.code}`);
  const { next, events } = decision;
  if (events.length === 0) expect(next).toEqual(run.ticket); // nothing changes without a fact
  refuseChangedClocks(run.ticket, next);
  const version = run.version + events.length;
  const reopened = run.reopened + (events.some(({ event }) => event.name === 'ticket.reopened') ? 1 : 0);
  return { ticket: { ...next, version }, now, reopened, version };
}

/** A clock stops exactly once, and what it has used never becomes less. */
function refuseChangedClocks(before: Ticket, next: Ticket): void {
  for (const { id: clockId, kind, clock } of before.clocks) {
    const now = next.clocks.find((item) => item.id === clockId)?.clock;
    const kept = clock.status === 'ENDED' ? now === clock : now && now.usedMs >= clock.usedMs;
    if (!kept) throw new Error(`the clock ${kind} lost its past`);
  }
}

const finished = ['RESOLVED', 'CONFIRMED', 'LAPSED', 'CLOSED', 'ARCHIVED'];

/** What is true of every ticket at any time, by name. */
function invariants({ ticket: it, reopened, version }: Run): Readonly<Record<string, boolean>> {
  const open = openStatuses.includes(it.status);
  const running = it.clocks.filter(({ clock }) => clock.status !== 'ENDED');
  const kinds = running.map(({ kind }) => kind);
  const counting = running.filter(
    ({ clock }) => clock.status === 'COUNTING' && clock.target.type === 'WORKING_TIME',
  );
  const isPaused = it.status === 'WAITING_CUSTOMER' || it.status === 'WAITING_THIRD_PARTY';
  return {
    'no clock runs once it is resolved, closed or cancelled': open || kinds.length === 0,
    'a solution is owed until then': !open || kinds.includes('RESOLUTION'),
    'one clock of a kind runs at a time': new Set(kinds).size === kinds.length,
    'clocks are paused only while it waits':
      it.status.startsWith('WAITING_') || running.every(({ clock }) => clock.status !== 'PAUSED'),
    'DEM-04: a wait for others stops them all': !isPaused || counting.length === 0,
    'an answer ends the first response': it.firstResponseAt === null || !kinds.includes('FIRST_RESPONSE'),
    'a call is promised while it is parked, and only then':
      kinds.includes('CALL_BACK') === (it.status === 'PARKED') &&
      (it.callBackAt !== null) === (it.status === 'PARKED'),
    'the customer is reminded only of what is resolved':
      it.status === 'RESOLVED' || (it.remindAt === null && it.lapsesAt === null),
    'TKT-20: P1 never lapses': it.priority !== 'P1' || it.lapsesAt === null,
    'what is closed will be archived': (it.archiveAt !== null) === (it.status === 'CLOSED'),
    'closed times are those of closed tickets':
      (it.closedAt !== null) === ['CLOSED', 'ARCHIVED'].includes(it.status),
    'resolved times are those of resolved tickets': (it.resolvedAt !== null) === finished.includes(it.status),
    'somebody has what is worked on':
      it.assigneeId !== null || !['IN_PROGRESS', 'ASSIGNED'].includes(it.status),
    'reopenings are counted': it.reopenCount === reopened,
    'versions count facts without gaps': it.version === version,
  };
}

const broken = (run: Run): readonly string[] =>
  Object.entries(invariants(run))
    .filter(([, holds]) => !holds)
    .map(([name]) => `${run.ticket.status}: ${name}`);

interface Move {
  readonly name: string;
  /** Given: the one of the steps that are offered just now, so that lives get somewhere; else any step at all. */
  readonly offer: number | null;
  readonly hours: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  name: fc.constantFrom(...Object.keys(steps)),
  offer: fc.option(fc.nat(1_000)),
  hours: fc.integer({ min: 0, max: 30 }),
});

/** The way that most tickets go to their end, with other things happening in between. */
const way = ['triage', 'assign', 'start', 'proposeFinal', 'consent', 'resolve', 'remind'] as const;
const endings = [
  ['reject', 'park', 'callBackInVain', 'callBackSolved'],
  ['confirm', 'close', 'reopen'],
  ['confirm', 'close', 'reopenWithoutAssignee'],
  ['lapse', 'close', 'archive'],
] as const;
const life = fc
  .tuple(fc.array(move, { maxLength: 25, size: 'max' }), fc.constantFrom(...endings), fc.boolean())
  .map(([random, ending, straight]) => {
    const steady = [...way, ...ending].map((name): Move => ({ name, offer: null, hours: 1 }));
    return straight ? [...steady, ...random] : [...random, ...steady];
  });

function nameOf({ name, offer }: Move, run: Run): string {
  if (offer === null) return name;
  const situation = act(run.now, lead, run.ticket.serviceLevelCode);
  const offered = Object.entries(steps).flatMap(([each, [action]]) =>
    action !== null && refusalOf(action, run.ticket, situation) === null ? [each] : [],
  );
  return offered[offer % offered.length] ?? name;
}

test('TKT-09, TKT-11: 1,000 random lives of a ticket keep every promise of the model', () => {
  const reached = new Set<string>();
  const taken = new Set<string>();
  const live = (moves: readonly Move[]) => {
    const customer = { customerName: '晨光公司', customerLevel: 'REGULAR', customerUnitId: id(100) } as const;
    const first = ticket({ customerId, ...customer });
    let run: Run = { ticket: first, now: morning, reopened: 0, version: first.version };
    for (const made of moves) {
      const name = nameOf(made, run);
      const next = take(run, name, made.hours);
      if (next.version > run.version) taken.add(name);
      reached.add(next.ticket.status);
      const problems = broken(next);
      if (problems.length > 0) throw new Error(`after ${name}: ${problems.join('; ')}`);
      run = next;
    }
  };
  fc.assert(fc.property(life, live), { numRuns: 1_000 });
  // nothing here is merged; every other status and every step was met
  expect(ticketLifeCycle.states.filter((status) => !reached.has(status))).toEqual(['MERGED']);
  expect(Object.keys(steps).filter((name) => !taken.has(name))).toEqual([]);
});
