import * as followUp from '@aftercare/contracts/customer/follow-up-task';
import { quotasOfAgreements } from '@aftercare/contracts/customer/entitlement';
import * as ticket from '@aftercare/contracts/ticket/ticket-events';
import { fact } from '@aftercare/service-kit/outbox';
import { inScope } from '@aftercare/service-kit/scope';
import { transact } from '@aftercare/service-kit/transaction';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ticketReactions } from '../src/adapters/nats/ticket-reactions.js';
import type { UseCases } from '../src/application/use-cases.js';
import { USE_CASES } from '../src/providers.js';
import { everybodysFile, farAgent, farBranchId, id, staff, ticketFacts } from './given.js';
import { start, type Started } from './started.js';
import { closed, voiceOf, type Voice } from './voice.js';

let started: Started;
let voice: Voice;
beforeAll(async () => {
  started = await start();
  voice = voiceOf(started);
});
afterAll(() => started?.platform.stop());

const as = (caller = everybodysFile) => started.platform.as(caller);
const refused = (code: string) => expect.objectContaining({ code });

describe('CUS-04, TKT-22: what else follows from a closed ticket', () => {
  test('closing uses one remote service, closing again does not; imported history uses none', async () => {
    const { id: customerId } = await started.register();
    const { id: agreementId } = await started.conclude(customerId, {
      services: [{ service: 'REMOTE', included: 5 }],
    });
    const ticketId = uuid();
    await voice.told(ticketId, 0, [closed({ customerId })]);
    await voice.told(ticketId, 1, [closed({ customerId, reopenCount: 1 })]);
    await voice.told(uuid(), 0, [closed({ customerId })], true);
    const { items } = await as()(quotasOfAgreements, { agreementIds: [agreementId] });
    expect(items).toMatchObject([{ service: 'REMOTE', consumed: 1, left: 4 }]);
  });

  test('whoever confirms without being content is called, by somebody else than the one who worked on it', async () => {
    const { customerId, contactId } = await voice.person();
    const ticketId = uuid();
    const confirmed = (satisfaction: number) =>
      fact(ticket.ticketConfirmed, {
        ticket: ticketFacts({ customerId, contactId, assigneeId: id(5) }),
        clocks: [],
        via: 'PHONE',
        satisfaction,
      });
    await started.tell(ticketId, 0, [confirmed(3), confirmed(2), confirmed(1)]);
    await eventually(async () => (await voice.tasksOf(customerId)).length > 0);
    await voice.told(ticketId, 3, [closed({ customerId })]);
    expect(await voice.tasksOf(customerId)).toMatchObject([
      { reason: 'NOT_CONTENT', assigneeId: null, ticketId },
    ]);
  });
});

describe('CUS-09: follow-up tasks', () => {
  test('are assigned, tried, and finished once', async () => {
    const { customerId, contactId } = await voice.person();
    const dueAt = new Date(Date.now() - 60_000).toISOString();
    const { id: taskId } = await as()(followUp.openFollowUp, { customerId, contactId, dueAt });
    const overdue = { filter: { overdue: true, customerIds: [customerId] } };
    expect(await as()(followUp.countFollowUps, overdue)).toEqual({ count: 1 });
    await expect(as()(followUp.assignFollowUp, { id: taskId, assigneeId: id(29) })).rejects.toEqual(
      refused('PERSON_UNKNOWN'),
    );
    await as()(followUp.assignFollowUp, { id: taskId, assigneeId: id(8) });
    const caller = staff(8, farBranchId, { FOLLOW_UP_READ: 'OWN', FOLLOW_UP_WORK: 'OWN' });
    const nextAt = new Date(Date.now() + 3_600_000).toISOString();
    await as(caller)(followUp.recordFollowUpAttempt, {
      id: taskId,
      reached: false,
      note: '无人接听',
      nextAt,
    });
    expect(await as()(followUp.countFollowUps, overdue)).toEqual({ count: 0 });
    const end = { id: taskId, state: 'DONE', result: '已安抚', satisfaction: 4, expectedVersion: 3 } as const;
    await as(caller)(followUp.finishFollowUp, end);
    const [task] = await voice.tasksOf(customerId, caller);
    expect(followUp.followUpTaskView.strict().parse(task)).toMatchObject({
      state: 'DONE',
      satisfaction: 4,
      version: 4,
      assigneeId: id(8),
      dueAt: nextAt,
      attempts: [
        {
          by: id(8),
          reached: false,
          note: '无人接听',
        },
      ],
    });
    await expect(as(caller)(followUp.finishFollowUp, { ...end, expectedVersion: undefined })).rejects.toEqual(
      refused('ILLEGAL_STEP'),
    );
    expect(await voice.tasksOf(customerId, farAgent(10, { FOLLOW_UP_READ: 'TREE' }))).toEqual([]);
  });
});

test('COM-15: a closed ticket that comes twice has one effect: one line, one use, one survey', async () => {
  const { customerId, contactId } = await voice.person();
  const cases = started.platform.services.get('customer')?.get<UseCases>(USE_CASES);
  if (!cases) throw new Error('the customer service was just started');
  const { event, data } = closed({ customerId, contactId });
  const envelope = {
    messageId: uuid(),
    type: event.name,
    aggregate: 'ticket',
    aggregateId: uuid(),
    version: 1,
    at: new Date().toISOString(),
    actor: 'system',
    data,
  };
  const run = () =>
    inScope({ kind: 'system' }, () =>
      transact(started.database, async (tx) => {
        for (const { to, run: react } of ticketReactions(cases))
          if (to.name === event.name) await react(tx, envelope);
      }),
    );
  await run();
  const counts = () =>
    started.rows(
      `SELECT (SELECT count(*) FROM timeline_entry WHERE customer_id = $1) AS lines,
              (SELECT count(*) FROM quota_use WHERE customer_id = $1) AS uses,
              (SELECT count(*) FROM survey WHERE customer_id = $1) AS surveys`,
      [customerId],
    );
  const before = await counts();
  expect(before).toMatchObject([{ uses: '1', surveys: '1' }]);
  await run();
  expect(await counts()).toEqual(before);
});
