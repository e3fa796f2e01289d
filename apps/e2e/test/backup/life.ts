import type { World } from '../support/platform.js';
import { closedTicket, ofCustomer } from '../support/ticket.js';
import { askedVisit, onVisit, patience, visitOf } from '../support/visit.js';
import { eventually } from '@aftercare/test-kit/eventually';

/** Something of everything that people do: what a backup and an upgrade must keep. */
export async function workForADay(world: World): Promise<void> {
  await closedTicket(world, ofCustomer(world, 0), 2);
  const manager = await world.as('manager');
  const { ticket, visitId } = await askedVisit(world, 1);
  const approved = await onVisit(manager, 'approveVisit', { id: visitId });
  if (approved.code) throw new Error(`approveVisit: ${approved.code}`);
  const [order] = approved.visit.workOrders;
  const engineerId = `Person:${world.organisation.personIds.get('field')}`;
  await must(manager.change('assignWorkOrder', { id: order?.id, engineerId }, '__typename'));
  await eventually(async () => (await visitOf(manager, ticket.id)).state !== 'REQUESTED', patience);
  await complainAboutIt(world);
}

async function complainAboutIt(world: World): Promise<void> {
  const hotline = await world.as('hotline');
  const complaint = { channel: 'PHONE', class: 'LATENESS', description: '工程师迟到两小时' };
  const customerId = `Customer:${world.customers[0]?.id}`;
  const { complaint: filed } = await hotline.change<{ complaint: { id: string } }>(
    'fileComplaint',
    { ...complaint, customerId },
    '... on ComplaintChanged { complaint { id } }',
  );
  const quality = await world.as('quality');
  const responsibleUnitId = `OrgUnit:${world.organisation.unitIds.get('shanghai')}`;
  const facts = { id: filed.id, facts: '属实', responsibleUnitId };
  await must(quality.change('confirmComplaint', facts, '__typename'));
}

async function must(answer: Promise<{ readonly code?: string; readonly message?: string }>): Promise<void> {
  const { code, message } = await answer;
  if (code) throw new Error(`${code}: ${message}`);
}
