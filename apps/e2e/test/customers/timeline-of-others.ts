import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import { complaintAbout } from '../nothing-of-others/complaint-about.js';
import type { Client } from '../support/client.js';
import { contactOf } from '../support/contact.js';
import { ofCustomer } from '../support/ticket.js';
import { askedVisit, onVisit } from '../support/visit.js';
import { world } from './desk.js';

interface Line {
  readonly event: string;
  readonly text: string;
  readonly number: string | null;
  readonly actor: { readonly name: string };
  readonly record: { readonly id: string } | null;
}

/** CUS-05: what dispatch and complaint tell of a customer. */
export function timelineOfOthers(): void {
  const lines = async (client: Client, kind: string): Promise<readonly Line[]> => {
    const { node } = await client.get<{ node: { timeline: { edges: { node: Line }[] } } }>(
      `query ($id: ID!) { node(id: $id) { ... on Customer { timeline(recordKinds: ["${kind}"], first: 100) { edges { node {
        event text number actor { name } record { id } } } } } } }`,
      { id: ofCustomer(world, 0).customerId },
    );
    return node.timeline.edges.map((edge) => edge.node);
  };
  const soon = (client: Client, kind: string, event: string) =>
    eventually(async () => (await lines(client, kind)).find((line) => line.event === event), {
      withinMs: 15_000,
    });

  test('CUS-05: a visit and its order stand in the timeline, in words, for staff and for the customer', async () => {
    const manager = await world.as('manager');
    const contact = await contactOf(world, 0);
    const { ticket, visitId } = await askedVisit(world, 0);
    await onVisit(manager, 'approveVisit', { id: visitId });
    for (const client of [manager, contact]) {
      expect(await soon(client, 'visitRequest', 'visitRequest.approved')).toMatchObject({
        text: '上门已批准',
        number: ticket.number,
        record: { id: visitId },
      });
    }
    expect(await lines(await world.as('elsewhere'), 'visitRequest')).toEqual([]);
  });

  test('CUS-05, CMP-11: a complaint stands in it for those who may see it, without who complained, and never for the person named', async () => {
    const named = `Person:${world.organisation.personIds.get('manager')}`;
    const { id, number } = await complaintAbout(world, 0, '迟到', [named]);
    const quality = await world.as('quality');
    const line = await soon(quality, 'complaint', 'complaint.confirmed');
    expect(line).toMatchObject({ text: '投诉已确认', number, actor: { name: '系统' }, record: { id } });
    expect(await lines(await world.as('gm'), 'complaint')).toHaveLength(2);
    for (const login of ['manager', 'elsewhere-manager', 'engineer']) {
      expect(await lines(await world.as(login), 'complaint')).toEqual([]);
    }
    await complaintAbout(world, 0, '态度');
    await eventually(async () => (await lines(quality, 'complaint')).length === 4, { withinMs: 15_000 });
    expect(await lines(await world.as('manager'), 'complaint')).toHaveLength(2); // the other one, of the same branch
  });
}
