import { eventually } from '@aftercare/test-kit/eventually';
import { describe, expect, test } from '@jest/globals';
import { type Client } from '../support/client.js';
import { customerAt } from '../support/contact.js';
import { closedTicket, done, problemReport, solve } from '../support/ticket.js';
import {
  admin,
  agreementFields,
  entitlementOf,
  hotline,
  terms,
  underAgreement,
  world,
  year,
} from './desk.js';

export function agreementsAndEntitlement(): void {
  describe('CUS-03: agreements', () => {
    test('CUS-03: is in force from its first day, changes with a reason that history keeps, and ends early', async () => {
      const { agreement } = await underAgreement('南通纺织有限公司');
      const services = [{ service: 'REMOTE', included: 20 }];
      const changed = await admin.change(
        'changeAgreement',
        { id: agreement.id, expectedVersion: agreement.version, ...terms, services, reason: '追加远程服务' },
        agreementFields,
      );
      expect(changed).toMatchObject({
        agreement: { state: 'IN_FORCE', quotas: [{ service: 'REMOTE', included: 20, left: 20 }] },
      });
      const today = new Date().toISOString().slice(0, 10);
      const ended = await admin.change(
        'terminateAgreement',
        { id: agreement.id, endsOn: today, reason: '客户停用' },
        agreementFields,
      );
      expect(ended).toMatchObject({ agreement: { endsOn: today } });
      const { node } = await admin.get<{ node: { history: { edges: object[] } } }>(
        `query ($id: ID!) { node(id: $id) { ... on Agreement { history { edges { node { actor { person { login } }
        changes { field from to } } } } } } }`,
        { id: agreement.id },
      );
      expect(node.history.edges).toHaveLength(3);
      expect(node.history.edges[0]).toMatchObject({
        node: {
          actor: { person: { login: 'admin' } },
          changes: expect.arrayContaining([{ field: 'endsOn', from: terms.endsOn, to: today }]),
        },
      });
    });

    test('CUS-03, COM-03: the fee is shown to those alone who may see fees', async () => {
      const { agreement } = await underAgreement('扬州玩具有限公司');
      const fee = async (client: Client) =>
        client.get(
          'query ($id: ID!) { node(id: $id) { ... on Agreement { fee { amountMinor currency } } } }',
          {
            id: agreement.id,
          },
        );
      expect(await fee(await world.as('gm'))).toEqual({ node: { fee: terms.fee } });
      expect(await fee(hotline)).toEqual({ node: { fee: null } });
    });

    test('CUS-03: lists narrow by state and end', async () => {
      const { customerId } = await underAgreement('徐州工程有限公司', {
        startsOn: `${year + 2}-01-01`,
        endsOn: `${year + 2}-12-31`,
      });
      const { agreements } = await admin.get<{ agreements: object }>(
        'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount edges { node { state customer { id } } } } }',
        { filter: { states: ['PLANNED'], customerIds: [customerId] } },
      );
      expect(agreements).toEqual({
        totalCount: 1,
        edges: [{ node: { state: 'PLANNED', customer: { id: customerId } } }],
      });
    });
  });

  describe('CUS-04: entitlement', () => {
    test('CUS-04: covered: by which agreement, with which promises and what is left, in words', async () => {
      const entitlement = await entitlementOf(`Customer:${customerAt(world, 1).id}`, ', service: ON_SITE');
      expect(entitlement).toMatchObject({
        decision: 'COVERED',
        agreementKind: 'PAID_MAINTENANCE',
        validUntil: '2027-12-31',
        serviceLevelCode: 'QUICK_RESPONSE',
        arrivalPromises: expect.arrayContaining([{ travelZone: 'IN_CITY', targetMs: 7_200_000 }]),
        quotas: expect.arrayContaining([
          { service: 'ON_SITE', included: 6, reserved: 0, consumed: 0, left: 6 },
        ]),
      });
      expect(entitlement.explanation).toContainEqual({ code: 'QUOTA_LEFT', text: '额度剩余 6（共 6）。' });
    });

    test('CUS-04: without an agreement, after its end, and for special services: to be quoted, and why', async () => {
      const none = await entitlementOf(`Customer:${customerAt(world, 3).id}`);
      expect(none.decision).toBe('TO_BE_QUOTED');
      expect(none.explanation.map(({ code }) => code)).toEqual(['NO_AGREEMENT_IN_FORCE']);
      const { customerId } = await underAgreement('盐城海盐有限公司', {
        startsOn: `${year - 2}-01-01`,
        endsOn: `${year - 2}-12-31`,
      });
      const expired = await entitlementOf(customerId);
      expect(expired.decision).toBe('TO_BE_QUOTED');
      expect(expired.explanation.map(({ code }) => code)).toContain('AGREEMENT_EXPIRED');
      expect(await entitlementOf(customerId, `, at: "${year - 2}-06-01T00:00:00Z"`)).toMatchObject({
        decision: 'COVERED',
      });
      const special = await entitlementOf(
        `Customer:${customerAt(world, 0).id}`,
        ', specialServiceCode: "DATA_MIGRATION"',
      );
      expect(special.explanation.map(({ code }) => code)).toContain('SPECIAL_SERVICE_IS_QUOTED');
    });

    test('CUS-04: a closed ticket uses one remote service, closed again after a reopening none', async () => {
      const { customerId } = await underAgreement('泰州医药有限公司');
      const remote = async () =>
        (
          await hotline.get<{
            entitlement: { quotas: { service: string; consumed: number; left: number }[] };
          }>(
            'query ($customerId: ID!) { entitlement(customerId: $customerId) { quotas { service consumed left } } }',
            { customerId },
          )
        ).entitlement.quotas.find(({ service }) => service === 'REMOTE');
      const { id } = await closedTicket(world, { customerId });
      await eventually(async () => (await remote())?.consumed === 1, { withinMs: 15_000 });
      const engineer = await world.as('engineer');
      await done(engineer, 'reopenTicket', { id, reason: '又出现' });
      await solve(engineer, id);
      await done(engineer, 'confirmTicket', { id, via: 'PHONE', satisfaction: 5 });
      await done(engineer, 'closeTicket', { id, ...problemReport });
      // a second ticket of the same customer: when its use is counted, the closing before it was worked on as well
      await closedTicket(world, { customerId });
      await eventually(async () => (await remote())?.consumed === 2, { withinMs: 15_000 });
      expect(await remote()).toEqual({ service: 'REMOTE', consumed: 2, left: 8 });
    });
  });
}
