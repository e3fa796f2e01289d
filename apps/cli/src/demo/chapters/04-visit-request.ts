import { eventually, holds, present, same } from '../checks.js';
import { noticeFor } from '../records.js';
import type { Stage } from '../stage.js';
import { move, type TicketNow } from '../ticket.js';
import { order, orderWithSuggestions, verify, visitsOf } from '../visit.js';
import type { Customer } from './00-customer.js';
import { quotaOf, visitOnTicket } from './04-visit-views.js';

/** Asked for, sent back for missing data, approved, declined by one engineer and given to another. */
export async function requestedVisit(stage: Stage, customer: Customer, ticket: TicketNow): Promise<string> {
  const { engineer, manager, field, colleague, idOf } = stage.cast;
  const { id } = ticket;
  const wish = {
    id,
    siteId: customer.siteId,
    contactId: customer.contactId,
    task: '现场检查利润表取数，必要时重建索引。',
  };
  stage.chapter('The visit is asked for');

  const visitId = await stage.step(
    'the engineer asks for a visit; the service manager sends it back for what is missing',
    async ({ found }) => {
      await move(engineer, 'requestVisit', wish);
      const asked = await eventually('the request at dispatch', async () =>
        (await visitsOf(manager, id)).at(0),
      );
      same(asked.state, 'REQUESTED', 'state');
      const missing = '请补充数据备份情况和机房进入方式';
      same((await verify(manager, 'sendBackVisit', { id: asked.id, missing })).state, 'SENT_BACK', 'state');
      const shown = await visitOnTicket(engineer, id, 'SENT_BACK');
      same(shown.missing, missing, 'what is missing, on the ticket');
      found(missing);
      return asked.id;
    },
  );

  const orderId = await stage.step(
    'completed, it is approved: a work order, and one visit of the agreement is reserved',
    async ({ found }) => {
      await move(engineer, 'amendVisitRequest', { ...wish, preparation: '昨晚已备份；机房找刘岚开门。' });
      await eventually(
        'the completed request',
        async () => (await visitsOf(manager, id)).at(0)?.state === 'REQUESTED',
      );
      const approved = await verify(manager, 'approveVisit', { id: visitId });
      same([approved.state, approved.covered], ['APPROVED', true], 'approved');
      const quota = await eventually('the reserved visit', async () => {
        const now = await quotaOf(manager, customer);
        return now.reserved === 1 && now;
      });
      same(quota.consumed, 0, 'consumed visits');
      found(`${quota.left} of ${quota.included} visits left`);
      return present(approved.workOrders.at(0), 'work order').id;
    },
  );

  await stage.step('suggestions come with their reasons; the first engineer declines', async ({ found }) => {
    const { suggestions } = await orderWithSuggestions(manager, orderId);
    const suggested = suggestions.map(({ person }) => person?.id);
    holds(
      suggested.includes(idOf.field) && suggested.includes(idOf.colleague),
      'both engineers are suggested',
    );
    holds(
      suggestions.every(({ reasons }) => reasons.length > 0),
      'each with reasons',
    );
    await order(manager, 'assignWorkOrder', { id: orderId, engineerId: idOf.field });
    await noticeFor(field, 'WORK_ORDER_ASSIGNED', orderId);
    const declined = await order(field, 'declineWorkOrder', {
      id: orderId,
      reason: 'NO_TIME',
      note: '今天已排满',
    });
    same(
      [declined.status, declined.declines.map(({ reason }) => reason)],
      ['TO_ASSIGN', ['NO_TIME']],
      'declined',
    );
    const best = suggestions.at(0);
    found(`first: ${best?.person?.displayName} (${best?.reasons.map(({ code }) => code).join(', ')})`);
  });

  await stage.step('the second engineer is told, and accepts', async ({ found }) => {
    const { suggestions } = await orderWithSuggestions(manager, orderId);
    const before = suggestions.find(({ person }) => person?.id === idOf.field);
    holds(
      before?.reasons.some(({ code }) => code === 'DECLINED_BEFORE'),
      'the first one is known to have declined',
    );
    await order(manager, 'assignWorkOrder', { id: orderId, engineerId: idOf.colleague });
    const notice = await noticeFor(colleague, 'WORK_ORDER_ASSIGNED', orderId);
    same((await order(colleague, 'acceptWorkOrder', { id: orderId })).status, 'ACCEPTED', 'status');
    found(notice.title);
  });
  return orderId;
}
