import { expect, test } from '@jest/globals';
import type { World } from '../support/platform.js';
import { ofCustomer } from '../support/ticket.js';
import { changed, type Changed } from './complaint-about.js';

export function theFiler(world: () => World): void {
  test('CMP-11, COM-03: whoever registered the complaint of another branch sees it, but does not handle it', async () => {
    const { customerId } = ofCustomer(world(), 0);
    const elsewhere = await world().as('elsewhere-manager'); // handles the complaints of Hangzhou
    const filing = { channel: 'PHONE', class: 'LATENESS', description: '迟到', customerId };
    const { id } = (await elsewhere.change<Changed>('fileComplaint', filing, changed)).complaint;
    const quality = await world().as('quality');
    const responsibleUnitId = `OrgUnit:${world().organisation.unitIds.get('shanghai')}`;
    await quality.change('confirmComplaint', { id, facts: '属实', responsibleUnitId }, changed);
    const { node } = await elsewhere.get<{ node: { availableActions: { allowed: boolean }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Complaint { availableActions { allowed } } } }',
      { id },
    );
    expect(node.availableActions.filter(({ allowed }) => allowed)).toEqual([]);
    for (const [name, input] of [
      ['beginInvestigation', {}],
      ['findCause', { cause: '堵车', causeClass: 'PROCESS' }],
      ['recordComplaintContact', { purpose: 'RESPONSE', means: 'PHONE', note: '致歉' }],
    ] as const) {
      expect(await elsewhere.change(name, { id, ...input }, changed)).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    const manager = await world().as('manager');
    expect((await manager.change<Changed>('beginInvestigation', { id }, changed)).code).toBeUndefined();
  });
}
