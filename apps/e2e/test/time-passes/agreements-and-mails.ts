import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import { pass } from '../support/later.js';
import { mailTo } from '../support/mails.js';
import type { World } from '../support/platform.js';
import { ofCustomer, openTicket } from '../support/ticket.js';

const hour = 3_600_000;
const day = 24 * hour;
const dateIn = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

interface Delivery {
  readonly id: string;
  readonly state: string;
  readonly tries: readonly { readonly ok: boolean }[];
  readonly record: { readonly id: string } | null;
}

export function agreementsAndMails(world: () => World): void {
  test('CUS-03: renewal is brought up 90 days ahead, to those who care for the customer and in the timeline', async () => {
    const admin = await world().as('admin');
    const unitId = `OrgUnit:${world().organisation.unitIds.get('shanghai')}`;
    const salesPersonId = `Person:${world().organisation.personIds.get('manager')}`;
    const { customer } = await admin.change<{ customer: { id: string } }>(
      'registerCustomer',
      { name: '续签测试有限公司', level: 'REGULAR', unitId, salesPersonId },
      '... on CustomerChanged { customer { id } }',
    );
    const terms = {
      kind: 'PAID_MAINTENANCE',
      services: [{ service: 'REMOTE', included: 10 }],
      serviceLevelCode: 'STANDARD',
      startsOn: dateIn(-30),
      endsOn: dateIn(100),
      fee: { amountMinor: 1_200_000, currency: 'CNY' },
    };
    const concluded = await admin.change(
      'concludeAgreement',
      { customerId: customer.id, ...terms },
      '__typename',
    );
    expect(concluded.code).toBeUndefined();
    await pass(world(), 'customer', 11 * day);
    const manager = await world().as('manager');
    const text = await eventually(
      async () => {
        const { node } = await manager.get<{
          node: { timeline: { edges: { node: { event: string; text: string } }[] } };
        }>(
          'query ($id: ID!) { node(id: $id) { ... on Customer { timeline { edges { node { event text } } } } } }',
          { id: customer.id },
        );
        return node.timeline.edges.find((edge) => edge.node.event === 'agreement.renewalDue')?.node.text;
      },
      { withinMs: 15_000 },
    );
    expect(text).toMatch(/(88|89|90) 天后到期/);
    await eventually(
      async () => {
        const { notices } = await manager.get<{ notices: { edges: { node: { code: string } }[] } }>(
          '{ notices(first: 100) { edges { node { code } } } }',
        );
        return notices.edges.some(({ node }) => node.code === 'AGREEMENT_RENEWAL_DUE');
      },
      { withinMs: 15_000 },
    );
  }, 60_000);

  test('COM-07: a mail that does not get through is tried again and again, then a dead letter, and sent again by hand', async () => {
    const admin = await world().as('admin');
    const { customerId, contactId } = ofCustomer(world(), 1);
    world().mailRoad.block();
    const { id, number } = await openTicket(await world().as('hotline'), { customerId, contactId });
    const delivery = async (): Promise<Delivery | undefined> => {
      const { deliveries } = await admin.get<{ deliveries: { edges: { node: Delivery }[] } }>(
        'query ($id: ID) { deliveries(filter: { recordId: $id, codes: ["TICKET_OPENED"], channels: [EMAIL] }) { edges { node { id state tries { ok } record { id } } } } }',
        { id },
      );
      return deliveries.edges[0]?.node;
    };
    const tried = (times: number) =>
      eventually(async () => ((await delivery())?.tries.length ?? 0) >= times && delivery(), {
        withinMs: 20_000,
      });
    expect((await tried(1))?.state).toBe('RETRYING');
    for (let times = 2; times <= 8; times += 1) {
      await pass(world(), 'notification', 7 * hour); // longer than any wait between two tries
      await tried(times);
    }
    const dead = await eventually(async () => {
      const now = await delivery();
      return now?.state === 'DEAD' && now;
    });
    expect(dead.tries.map(({ ok }) => ok)).toEqual(Array.from({ length: 8 }, () => false));
    world().mailRoad.open();
    const resent = await admin.change('resendDeliveries', { ids: [dead.id] }, '__typename');
    expect(resent.code).toBeUndefined();
    await mailTo(world(), 'wang2@customer.example', new RegExp(number));
    await eventually(async () => (await delivery())?.state === 'SENT');
  }, 240_000);
}
