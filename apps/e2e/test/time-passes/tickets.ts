import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import { pass } from '../support/later.js';
import { mailTo } from '../support/mails.js';
import type { World } from '../support/platform.js';
import { closedTicket, done, ofCustomer, openTicket, resolvedTicket, step } from '../support/ticket.js';

const minute = 60_000;
const day = 24 * 60 * minute;

interface Shown {
  readonly status: string;
  readonly clocks: readonly { readonly kind: string; readonly stage: string }[];
  readonly history: { readonly edges: readonly { readonly node: { readonly action: string } }[] };
}

export function tickets(world: () => World): void {
  const shown = async (id: string) => {
    const manager = await world().as('manager');
    const { node } = await manager.get<{ node: Shown }>(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { status clocks { kind stage } history(first: 100) { edges { node { action } } } } } }',
      { id },
    );
    return { ...node, acts: node.history.edges.map((edge) => edge.node.action).toReversed() };
  };
  /** Day by day, until the ticket shows it: working days are fewer than days. */
  const dayByDay = async (id: string, act: string) => {
    for (let days = 0; days < 40; days += 1) {
      const { acts } = await shown(id);
      if (acts.includes(act)) return days;
      await pass(world(), 'ticket', day);
      await eventually(async () => (await shown(id)).acts.includes(act), { withinMs: 1_500 }).catch(
        () => undefined, // not yet: another day
      );
    }
    throw new Error(`${act} did not come within 40 days`);
  };
  const noticesOf = async (login: string, recordId: string) => {
    const { notices } = await (
      await world().as(login)
    ).get<{ notices: { edges: { node: { code: string; record: { id: string } | null } }[] } }>(
      '{ notices(first: 100) { edges { node { code record { id } } } } }',
    );
    return notices.edges.filter(({ node }) => node.record?.id === recordId).map(({ node }) => node.code);
  };

  test('TKT-09: at 50 % the assignee is told, at 80 % the manager too, and at the end it is breached', async () => {
    const manager = await world().as('manager');
    const { id } = await openTicket(await world().as('hotline'), ofCustomer(world(), 0));
    const assigneeId = `Person:${world().organisation.personIds.get('engineer')}`;
    await done(manager, 'assignTicket', { id, assigneeId });
    const stage = async () => (await shown(id)).clocks.find(({ kind }) => kind === 'FIRST_RESPONSE')?.stage;
    const until = (wanted: string) =>
      eventually(async () => (await stage()) === wanted, { withinMs: 15_000 });
    const told = (login: string, code: string) =>
      eventually(async () => (await noticesOf(login, id)).includes(code), { withinMs: 15_000 });
    // the standard profile promises the first answer within an hour, around the clock
    await pass(world(), 'ticket', 31 * minute);
    await until('WARNED_50');
    await told('engineer', 'CLOCK_WARNED_50');
    await pass(world(), 'ticket', 18 * minute);
    await until('WARNED_80');
    await told('manager', 'CLOCK_WARNED_80');
    await pass(world(), 'ticket', 12 * minute);
    await until('BREACHED');
    await told('engineer', 'CLOCK_BREACHED');
    expect(await noticesOf('manager', id)).not.toContain('CLOCK_WARNED_50');
  }, 90_000);

  test('TKT-20: the customer is reminded to confirm, and without an answer it lapses, marked as not confirmed', async () => {
    const { id, number } = await resolvedTicket(world(), ofCustomer(world(), 0));
    expect(await dayByDay(id, 'TICKET_REMINDER')).toBeGreaterThanOrEqual(3);
    await mailTo(world(), 'wang1@customer.example', new RegExp(`${number}.*提醒`));
    expect(await shown(id)).toMatchObject({ status: 'RESOLVED' });
    await dayByDay(id, 'TICKET_LAPSE');
    expect(await shown(id)).toMatchObject({ status: 'LAPSED' });
    expect((await shown(id)).acts.slice(-2)).toEqual(['TICKET_REMINDER', 'TICKET_LAPSE']);
  }, 120_000);

  test('TKT-11: reopened until 14 days after closing; then the same problem is a new ticket, counted as a repeat, and the old one is archived', async () => {
    const early = await closedTicket(world(), ofCustomer(world(), 0));
    const late = await closedTicket(world(), ofCustomer(world(), 1));
    const engineer = await world().as('engineer');
    await pass(world(), 'ticket', 13 * day);
    const again = { reason: '同样的问题' };
    expect(await done(engineer, 'reopenTicket', { id: early.id, ...again })).toMatchObject({
      status: 'IN_PROGRESS',
    });
    await pass(world(), 'ticket', day + minute);
    expect(await step(engineer, 'reopenTicket', { id: late.id, ...again })).toMatchObject({
      code: 'REOPEN_PERIOD_OVER',
    });
    const repeat = { ...ofCustomer(world(), 1), repeatOfId: late.id };
    const opened = await openTicket<{ repeatOf: { id: string } }>(
      await world().as('hotline'),
      repeat,
      'repeatOf { id }',
    );
    expect(opened.repeatOf).toEqual({ id: late.id });
    await pass(world(), 'ticket', 76 * day); // 90 in all
    await eventually(async () => (await shown(late.id)).status === 'ARCHIVED', { withinMs: 15_000 });
  }, 90_000);
}
