import { indicatorName } from '@aftercare/messages/indicators';
import { expect } from '@jest/globals';
import { pictures } from '../../browser/pictures.js';
import type { Stage } from '../../browser/stage.js';
import { ofCustomer, openTicket } from '../support/ticket.js';

/** Hung up once and not touched again: what happens elsewhere stands on it, and a lost connection is told. */
export async function wallBoardJourney(stage: Stage): Promise<void> {
  const { world } = stage;
  const manager = await stage.colleague('manager');
  await manager.open('/dashboard?period=thisMonth');
  await manager.page.getByRole('link', { name: manager.say('wall.open') }).click();
  await manager.page.getByRole('heading', { level: 1, name: manager.say('dashboard.thisMonth') }).waitFor();
  const due = manager.page.getByRole('region', { name: manager.say('dashboard.decide') });
  await due.getByRole('strong').filter({ hasText: /\d/ }).waitFor();
  const count = Number(await due.getByRole('strong').textContent());
  const backlog = manager.page
    .getByRole('article')
    .filter({ hasText: indicatorName('BACKLOG', manager.locale) });
  const before = Number(await backlog.locator('.wall-value').textContent());

  // whatever the hour and the day are now, this one should have been answered
  const reportedAt = new Date(Date.now() - 20 * 86_400_000).toISOString();
  const { number } = await openTicket(await world.as('manager'), {
    ...ofCustomer(world, 1),
    reportedAt,
    description: '年结报错，全部用户无法登录',
    categoryCode: 'OPERATION',
    impact: 'WHOLE_BUSINESS',
    urgency: 'NOW',
  });
  await backlog.getByText(String(before + 1), { exact: true }).waitFor();
  await due.getByText(number).waitFor();
  expect(Number(await due.getByRole('strong').textContent())).toBe(count + 1);
  await pictures(world, manager, 'manager', 'wall');

  await stage.trouble(manager).expected(async () => {
    await manager.context.setOffline(true);
    await manager.page.getByRole('alert').waitFor();
    await manager.context.setOffline(false);
    await manager.page.getByRole('alert').waitFor({ state: 'detached' });
  });
  await manager.page.getByRole('link', { name: manager.say('wall.back') }).click();
  await manager.page.getByRole('heading', { name: manager.say('dashboard.title') }).waitFor();

  // who may not see figures finds nothing there
  const trainee = await stage.colleague('hotline');
  await trainee.open('/wall');
  await trainee.sees(trainee.say('shell.notFound'));
}
