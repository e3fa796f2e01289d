import * as visitContract from '@aftercare/contracts/dispatch/visit-request';
import * as orderEvents from '@aftercare/contracts/dispatch/work-order-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { expect, test } from '@jest/globals';
import { act, after, covered, id, kept, outside, received, requested } from '../../test/given.js';
import type { Act, Case, CaseDecision, OpenCase } from './act.js';
import { appointOrder, recordContact } from './appointment.js';
import { raiseArrivalAlarms } from './arrival-clock.js';
import { acceptOrder, assignOrder, declineOrder } from './assign-order.js';
import { arrive, beginWork, depart, reportWork } from './on-site.js';
import { amendVisit, withdrawVisit } from './receive-visit.js';
import { askSignCode, signReport } from './sign-report.js';
import * as verify from './verify-visit.js';
import { openVisitStates } from './visit-life-cycle.js';
import { openOrderStatuses } from './work-order-life-cycle.js';
import { writeOff } from './write-off.js';

type Step = (given: Case, now: Act) => CaseDecision;
type OrderStep = (given: OpenCase, now: Act) => CaseDecision;

const fen = { amountMinor: 100, currency: 'CNY' };
const onOrder =
  (step: OrderStep): Step =>
  (given, now) => {
    if (!given.order) throw new DomainError('NOT_FOUND');
    return step({ ...given, order: given.order }, now);
  };
const hours = (now: Act, n: number) => after(n, now.now).toISOString();

/** Every way to change a case; what the life cycle refuses is part of the walk. */
const steps: readonly Step[] = [
  (given, now) => verify.approveVisit(given, covered, now),
  (given, now) => verify.approveVisit(given, outside, now),
  (given) => verify.sendBackVisit(given, '?'),
  (given, now) => verify.quoteVisit(given, fen, undefined, now),
  (given, now) => verify.answerQuote(given, true, undefined, now),
  (given, now) => verify.answerQuote(given, false, undefined, now),
  (given, now) => verify.sendParts(given, '?', now),
  (given, now) => verify.solveVisit(given, '?', now),
  (given, now) => verify.returnToField(given, '?', now),
  (given) => verify.flagOverrun(given),
  (given, now) => amendVisit(given, requested({ travelZone: 'SURROUNDING_COUNTY' }), now),
  withdrawVisit,
  (given, now) => raiseArrivalAlarms(given, { managerIds: [], headIds: [] }, now),
  onOrder((given, now) => assignOrder(given, { engineerId: id(11), expectedVersion: 1 }, now)),
  onOrder((given, now) => assignOrder(given, { engineerId: id(12) }, now)),
  onOrder(acceptOrder),
  onOrder((given, now) => declineOrder(given, { reason: 'OTHER' }, [], now)),
  onOrder((given, now) => recordContact(given, { result: 'TALKED' }, now)),
  onOrder((given, now) =>
    appointOrder(given, { from: hours(now, 1), until: hours(now, 3), customerWish: true, reason: '?' }, now),
  ),
  onOrder((given, now) => depart(given, {}, now)),
  onOrder((given, now) => arrive(given, {}, now)),
  onOrder((given, now) => beginWork(given, {}, now)),
  onOrder((given, now) =>
    reportWork(
      given,
      {
        found: '?',
        done: '?',
        solved: true,
        parts: [],
        workedFrom: hours(now, -0.01),
        workedUntil: hours(now, 0),
      },
      now,
    ),
  ),
  onOrder(askSignCode),
  onOrder((given, now) => signReport(given, '?', { method: 'SIGNATURE', strokes: 'M1 1' }, now)),
  onOrder((given, now) => writeOff(given, { solved: true, note: '?' }, now)),
  onOrder((given, now) => writeOff(given, { solved: false, next: 'NEXT_ORDER', note: '?' }, now)),
  onOrder((given, now) => writeOff(given, { solved: false, next: 'ESCALATE', note: '?' }, now)),
];

/** A small generator of our own: the same seed gives the same walk. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

interface Walk {
  readonly end: Case;
  readonly events: readonly string[];
  readonly ends: number;
}

function walk(seed: number): Walk {
  const roll = dice(seed);
  let given = received();
  let hour = 0;
  const events: string[] = [];
  let ends = 0;
  for (let n = 0; n < 150; n += 1) {
    hour += roll(4) * 0.1;
    const step = steps[roll(steps.length)];
    if (step === withdrawVisit && roll(8) > 0) continue; // or most walks would end at once
    const decision = attempt(step, given, act(after(hour)));
    if (!decision) continue;
    const told = [decision.visit, decision.order, decision.added].flatMap((changed) => changed?.events ?? []);
    events.push(...told.map(({ event }) => event.name));
    if (told.some(({ event }) => ['visitRequest.solved', 'visitRequest.withdrawn'].includes(event.name)))
      ends += 1;
    given = kept(decision);
    assertSound(given, seed);
  }
  return { end: given, events, ends };
}

function attempt(step: Step | undefined, given: Case, now: Act): CaseDecision | undefined {
  try {
    return step?.(given, now);
  } catch (error) {
    if (error instanceof DomainError) return undefined; // refused: nothing has changed
    throw error;
  }
}

/** What holds after every step. */
function assertSound({ visit, order }: Case, seed: number): void {
  const open = openVisitStates.includes(visit.state);
  const running = order !== null && openOrderStatuses.includes(order.status);
  const broken = {
    // DSP-09: an approved request always has a running order, every other one has none
    owner: running !== (visit.state === 'APPROVED'),
    newest: (order?.id ?? null) !== visit.currentOrderId,
    engineer: order !== null && running && (order.engineerId === null) !== (order.status === 'TO_ASSIGN'),
    clockGoesOn: !open && visit.clock !== null && visit.clock.status !== 'ENDED',
    clockAfterArrival: (order?.arrivedAt ?? null) !== null && visit.clock?.status !== 'ENDED',
    unpaidOutside: visit.state === 'APPROVED' && visit.covered === false && visit.quote?.accepted !== true,
  };
  const names = Object.entries(broken).flatMap(([name, is]) => (is ? [name] : []));
  if (names.length > 0) throw new Error(`seed ${seed}: ${names.join()} at ${visit.state}, ${order?.status}`);
}

const everything = [...Object.values(visitContract), ...Object.values(orderEvents)]
  .flatMap((each) => ('kind' in each && each.kind === 'event' && 'name' in each ? [each.name] : []))
  .filter((name) => name !== 'visitRequest.received'); // where each walk begins

test('DSP-04 … DSP-10: 1,000 random walks keep every promise of a case', () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const { end, events, ends } = walk(seed);
    expect(ends).toBe(openVisitStates.includes(end.visit.state) ? 0 : 1); // a request ends once
    for (const event of events) seen.add(event);
  }
  expect(everything.filter((event) => !seen.has(event))).toEqual([]);
});
