import { changeContact } from '@aftercare/contracts/customer/contact';
import * as survey from '@aftercare/contracts/customer/survey';
import { customerTimeline } from '@aftercare/contracts/customer/timeline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { anonymous, branchAgent, contactOf, everybodysFile, farAgent, farBranchId, id } from './given.js';
import { start, type Started } from './started.js';
import { closed, marks, voiceOf, type Voice } from './voice.js';

let started: Started;
let voice: Voice;
beforeAll(async () => {
  started = await start();
  voice = voiceOf(started);
});
afterAll(() => started?.platform.stop());

const as = (caller = everybodysFile) => started.platform.as(caller);

const stranger = () => started.platform.as(anonymous);

describe('CUS-05: one timeline of everything', () => {
  const timeline = async (
    customerId: string,
    caller: Parameters<Started['platform']['as']>[0] = everybodysFile,
  ) => {
    const input = customerTimeline.input.parse({ customerId, page: {} });
    return (await started.platform.as(caller)(customerTimeline, input)).nodes.map(({ node }) => node);
  };

  test('the file, its tickets, surveys and follow-ups, newest first, in codes and without words', async () => {
    const { customerId, contactId, ticketId, token } = await voice.asked();
    const input = changeContact.input.parse({ id: contactId, name: '李秘密', consentGiven: true });
    await as()(changeContact, input);
    const bad = survey.answerSurvey.input.parse({ token, answers: marks(1) });
    await stranger()(survey.answerSurvey, bad);
    const lines = await timeline(customerId);
    expect(lines.map(({ event }) => event).sort()).toEqual([
      'contact.added',
      'contact.changed',
      'customer.registered',
      'followUpTask.opened',
      'quotaUse.consumed',
      'survey.answered',
      'survey.sent',
      'ticket.closed',
    ]);
    const times = lines.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(lines.find(({ event }) => event === 'ticket.closed')).toMatchObject({
      recordKind: 'ticket',
      recordId: ticketId,
      number: 'T20001',
      params: {
        status: 'CLOSED',
        priority: 'P3',
        channel: 'PHONE',
        confirmed: true,
      },
    });
    expect(JSON.stringify(lines)).not.toContain('李秘密');
  });

  test('pages by position, and narrows by kind', async () => {
    const { id: customerId } = await started.register();
    for (let n = 0; n < 4; n += 1) await started.contact(customerId);
    const page = (after?: string) =>
      as()(customerTimeline, { customerId, recordKinds: ['contact'], page: { first: 3, after } });
    const first = await page();
    const second = await page(first.nodes.at(-1)?.cursor);
    const ids = [...first.nodes, ...second.nodes].map(({ node }) => node.id);
    expect([ids.length, new Set(ids).size, second.hasNextPage]).toEqual([4, 4, false]);
  });

  test('COM-03: what the caller may not read at its owner is left out', async () => {
    const { id: customerId } = await started.register();
    await voice.told(uuid(), 0, [closed({ customerId, unitId: farBranchId, assigneeId: id(12) })]);
    const kinds = async (caller: Parameters<Started['platform']['as']>[0]) =>
      new Set((await timeline(customerId, caller)).map(({ recordKind }) => recordKind));
    expect(await kinds(everybodysFile)).toEqual(new Set(['customer', 'quotaUse', 'ticket']));
    expect(await kinds(branchAgent())).toEqual(new Set(['customer', 'quotaUse']));
    expect(await kinds(branchAgent(2, { TICKET_READ: 'TREE' }))).toEqual(new Set(['customer', 'quotaUse']));
    expect(await kinds(branchAgent(12, { TICKET_READ: 'OWN' }))).toContain('ticket');
    expect(await kinds(contactOf(customerId))).toContain('ticket');
    expect(await kinds(contactOf(uuid()))).toEqual(new Set());
    expect(await kinds(farAgent(3, { TICKET_READ: 'TREE' }))).toEqual(new Set());
  });
});
