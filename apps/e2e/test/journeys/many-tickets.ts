import { eventually } from '@aftercare/test-kit/eventually';
import { expect } from '@jest/globals';
import { picture } from '../../browser/pictures.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';
import { ofCustomer, openTicket } from '../support/ticket.js';

/** TKT-24: somebody who keeps the desk's list in order. */
export async function manyTickets(stage: Stage): Promise<void> {
  const { world } = stage;
  const hotline = await world.as('hotline');
  for (let count = 0; count < 130; count++)
    await openTicket(hotline, { ...ofCustomer(world, 1), description: `批量 ${count}` });
  const manager = await stage.colleague('manager');
  await manager.open('/tickets?q=批量&order=REPORTED_ASC');
  const table = manager.page.getByRole('table');
  await table.waitFor();
  await keepsItsPlace(manager);

  // three of them at once, each with its own result
  for (const count of [0, 1, 2])
    await table
      .getByRole('checkbox')
      .nth(count + 1)
      .check();
  await manager.sees(manager.say('tickets.chosen', { count: '3' }));
  await manager.press('tickets.bulkPriority');
  const form = manager.panel();
  await manager.pick('step.priority', 'P1', form);
  await manager.write('step.reason', '客户停产', form);
  await manager.press('form.save', form);
  await manager.sees(manager.say('tickets.bulkCount', { settled: '3', all: '3', failed: '0' }));
  await picture(manager, 'many-tickets');
  expect(await priorities(stage)).toEqual(['P1', 'P1', 'P1']);
  await manager.press('tickets.bulkUndo', manager.panel());
  await manager.page.getByText(manager.say('tickets.bulkState.undone'), { exact: true }).nth(2).waitFor();
  expect(await priorities(stage)).not.toContain('P1');
  await manager.press('tickets.bulkClose', manager.panel());
  await manager.press('tickets.chooseNone');

  // another column, and the view is kept
  await manager.page.getByRole('button', { name: manager.say('tickets.columns') }).click();
  await manager.page.getByRole('checkbox', { name: manager.say('ticket.unit') }).click();
  await manager.page.keyboard.press('Escape');
  await table.getByRole('columnheader', { name: manager.say('ticket.unit') }).waitFor();
  await manager.press('tickets.viewKeep');
  await manager.write('tickets.viewName', '停产客户', manager.panel());
  await manager.press('form.save', manager.panel());
  const tab = manager.page.getByRole('tab', { name: '停产客户' });
  await tab.waitFor();
  await manager.page.getByRole('tab', { name: manager.say('tickets.view.all') }).click();
  await tab.click();
  await table.getByRole('columnheader', { name: manager.say('ticket.unit') }).waitFor();
  await manager.page.waitForURL((url) => url.searchParams.get('q') === '批量');
}

/** Only what is looked at is drawn; who comes back finds the place. */
async function keepsItsPlace(screen: Screen): Promise<void> {
  const { page } = screen;
  const rows = page.locator('tr[data-row]');
  await rows.first().waitFor();
  for (let screenful = 0; screenful < 6; screenful++) {
    await page.evaluate(`${theBox}.scrollBy(0, 700)`);
    await page.locator(`tr[data-row="${20 * screenful + 20}"]`).waitFor();
  }
  await page.locator('tr[data-row="90"]').waitFor();
  expect(await rows.count()).toBeLessThan(80);
  const before = await scrolled(screen);
  await page.locator('tr[data-row="90"] a').click();
  await page.waitForURL(/\/tickets\/T\d+/);
  await page.goBack();
  await page.locator('tr[data-row="90"]').waitFor();
  await eventually(async () => Math.abs((await scrolled(screen)) - before) < 40);
  await page.evaluate(`${theBox}.scrollTo(0, 0)`);
  await page.locator('tr[data-row="0"]').waitFor();
}

/** In words of the browser, which this side has no types of. */
const theBox = `document.querySelector('.window')`;
const scrolled = async ({ page }: Screen) => Number(await page.evaluate(`${theBox}.scrollTop`));

async function priorities({ world }: Stage): Promise<string[]> {
  const client = await world.as('manager');
  const { tickets } = await client.get<{ tickets: { edges: { node: { priority: string } }[] } }>(
    '{ tickets(search: "批量", orderBy: REPORTED_ASC, first: 3) { edges { node { priority } } } }',
  );
  return tickets.edges.map(({ node }) => node.priority);
}
