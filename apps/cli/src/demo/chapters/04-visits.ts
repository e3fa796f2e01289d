import { eventually, holds, present, same } from '../checks.js';
import { codeIn } from '../mails.js';
import { historyOf } from '../records.js';
import type { Stage } from '../stage.js';
import { ticketFor, type TicketNow } from '../ticket.js';
import { order, report, visitsOf } from '../visit.js';
import type { Customer } from './00-customer.js';
import { quotaOf, visitOnTicket } from './04-visit-views.js';

const minute = 60_000;
const at = (fromNowMs: number) => new Date(Date.now() + fromNowMs).toISOString();

/** Two visits: the first does not solve it, the second does and is signed. The quota is consumed once. */
export async function theVisits(
  stage: Stage,
  customer: Customer,
  ticket: TicketNow,
  orderId: string,
): Promise<void> {
  const { manager, engineer, colleague, idOf } = stage.cast;
  stage.chapter('The visits');

  await stage.step('a time is agreed with the customer, who gets it by mail', async ({ found }) => {
    await order(colleague, 'recordCustomerContact', {
      id: orderId,
      result: 'TALKED',
      note: '约定一小时内到达',
    });
    const window = { from: at(-minute), until: at(60 * minute) };
    same(
      (await order(colleague, 'appointWorkOrder', { id: orderId, ...window })).status,
      'APPOINTED',
      'status',
    );
    found((await stage.mails.to(customer.email, ticket.number, '上门服务时间已约定')).subject);
  });

  await stage.step('the engineer arrives in time; the ticket shows it', async ({ found }) => {
    await order(colleague, 'departWorkOrder', { id: orderId });
    const arrived = await order(colleague, 'arriveWorkOrder', {
      id: orderId,
      place: { latitude: 36.06, longitude: 120.38 },
    });
    same([arrived.status, arrived.punctual], ['ARRIVED', true], 'arrival');
    same((await visitsOf(manager, ticket.id)).at(0)?.arrivalClock.result, 'MET', 'arrival clock');
    await visitOnTicket(engineer, ticket.id, 'ON_SITE');
    found(`arrived ${arrived.arrivedAt}`);
  });

  const next = await stage.step(
    'the report says “not solved”; written off, it leads to the next order',
    async ({ found }) => {
      await report(colleague, orderId, false);
      await order(manager, 'writeOffWorkOrder', {
        id: orderId,
        solved: false,
        next: 'NEXT_ORDER',
        note: '需带工具再次上门',
      });
      const [visit] = await visitsOf(manager, ticket.id);
      const orders = present(visit, 'visit').workOrders.toSorted((a, b) => a.sequence - b.sequence);
      same(
        orders.map(({ status }) => status),
        ['WRITTEN_OFF', 'TO_ASSIGN'],
        'orders',
      );
      const quota = await quotaOf(manager, customer);
      same([quota.consumed, quota.reserved], [0, 1], 'consumed and reserved visits');
      found('nothing consumed yet');
      return present(orders.at(1), 'next order').id;
    },
  );

  await stage.step(
    'the second visit solves it, and the customer signs with a mailed code',
    async ({ found }) => {
      await order(manager, 'assignWorkOrder', { id: next, engineerId: idOf.colleague });
      for (const step of ['acceptWorkOrder', 'departWorkOrder', 'arriveWorkOrder'])
        await order(colleague, step, { id: next });
      const { number } = await report(colleague, next, true);
      await order(colleague, 'sendSignCode', { id: next });
      const code = codeIn(await stage.mails.to(customer.email, number, '签字码'), '签字码');
      const wrong = code === '000000' ? '000001' : '000000';
      const signing = { id: next, method: 'CODE', signerName: '刘岚' };
      const refused = await colleague.isRefused('signWorkOrder', { ...signing, code: wrong });
      same((await order(colleague, 'signWorkOrder', { ...signing, code })).status, 'SIGNED', 'status');
      found(`${number}; a wrong code: ${refused.code}`);
    },
  );

  await stage.step(
    'written off as solved: one visit is consumed, and the ticket goes on',
    async ({ found }) => {
      const { code } = await colleague.isRefused('writeOffWorkOrder', { id: next, solved: true });
      await order(manager, 'writeOffWorkOrder', { id: next, solved: true });
      await visitOnTicket(engineer, ticket.id, 'SOLVED');
      const quota = await eventually('the consumed visit', async () => {
        const now = await quotaOf(manager, customer);
        return now.reserved === 0 && now;
      });
      same([quota.consumed, quota.left], [1, (quota.included ?? 0) - 1], 'consumed and left visits');
      same((await ticketFor(engineer, ticket.id))?.status, 'IN_PROGRESS', 'ticket');
      const people = (await historyOf(manager, 'WorkOrder', next)).map(({ actor }) => actor.person?.id);
      holds(people.includes(idOf.colleague) && people.includes(idOf.manager), 'both are in the record');
      found(`${quota.consumed} of ${quota.included} visits used; the engineer’s own write-off: ${code}`);
    },
  );
}
