import { expect } from '@jest/globals';
import { eventually } from '@aftercare/test-kit/eventually';
import { picture } from '../../browser/pictures.js';
import type { Stage } from '../../browser/stage.js';
import { dataOf, openingOf, sendPoison } from '../support/poison.js';
import { ofCustomer, openTicket } from '../support/ticket.js';

/** Two events that no service can read: one is mended and played on the page, the other is played with "the chosen". */
export async function deadLetterJourney(stage: Stage): Promise<void> {
  const { world } = stage;
  const ticket = await openTicket(await world.as('hotline'), {
    ...ofCustomer(world, 1),
    description: '盘点表打印不全',
  });
  const opening = await openingOf(world, ticket.id);
  const [first, second] = [await sendPoison(world, opening), await sendPoison(world, opening)];

  for (const id of [first, second])
    await eventually(async () => (await letterAbout(stage, id)) !== undefined, { withinMs: 90_000 });

  const admin = await stage.colleague('admin');
  await admin.open('/admin/dead-letters?service=customer');
  const rows = admin.page.getByRole('row').filter({ hasText: 'ticket.opened' });
  await rows.nth(1).waitFor();
  await picture(admin, 'dead-letters');

  // Found by the record that it is about; played again as it is, it fails again, and says why.
  await admin.page.getByRole('searchbox', { name: admin.say('letter.search') }).fill(first);
  await expectRows(rows, 1);
  await rows.click();
  await admin.press('letter.replay', admin.panel());
  await admin.panel().getByRole('alert').first().waitFor();
  await admin.write('letter.data', dataOf(opening), admin.panel());
  await admin.press('letter.repair', admin.panel());
  await admin.sees(admin.say('letter.repaired'));
  await admin.press('letter.replay', admin.panel());
  await admin.panel().waitFor({ state: 'hidden' });
  await admin.sees(admin.say('list.emptyFiltered'));

  await mendElsewhere(stage, second, dataOf(opening));
  await admin.page.getByRole('searchbox', { name: admin.say('letter.search') }).fill(second);
  await expectRows(rows, 1);
  await rows.getByRole('checkbox').check();
  await admin.press('letter.replayChosen');
  await admin.sees(admin.say('letter.played', { count: '1' }));
  await rows.waitFor({ state: 'detached' });

  // Nobody else is led there, and whoever knows the address finds nothing.
  const manager = await stage.colleague('manager');
  expect(await manager.page.getByRole('link', { name: manager.say('nav.admin') }).count()).toBe(0);
  await manager.open('/admin/dead-letters');
  await manager.sees(manager.say('shell.notFound'));
}

/** The cause is mended by somebody else meanwhile. */
async function mendElsewhere(stage: Stage, aggregateId: string, data: string): Promise<void> {
  const admin = await stage.world.as('admin');
  const id = await letterAbout(stage, aggregateId);
  const mended = await admin.change(
    'repairDeadLetter',
    { service: 'customer', id, data },
    '... on DeadLetterHandled { id }',
  );
  expect(mended.code).toBeUndefined();
}

async function letterAbout(stage: Stage, aggregateId: string): Promise<string | undefined> {
  const admin = await stage.world.as('admin');
  const { deadLetters } = await admin.get<{ deadLetters: { edges: { node: { id: string } }[] } }>(
    'query ($text: String) { deadLetters(service: "customer", filter: { text: $text }) { edges { node { id } } } }',
    { text: aggregateId },
  );
  return deadLetters.edges[0]?.node.id;
}

const expectRows = (rows: { count: () => Promise<number> }, count: number) =>
  eventually(async () => (await rows.count()) === count, { withinMs: 30_000 });
