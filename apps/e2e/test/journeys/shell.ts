import { expect } from '@jest/globals';
import { eventually } from '@aftercare/test-kit/eventually';
import type { Stage } from '../../browser/stage.js';

const typed = '值班调整说明';

/** What was typed is not lost by a wrong click; a list is found again where it was left; a crash has a number. */
export async function shellJourney(stage: Stage): Promise<void> {
  await keepsWhatWasTyped(stage);
  await keepsThePlace(stage);
  await tellsOfACrash(stage);
}

async function keepsWhatWasTyped(stage: Stage): Promise<void> {
  const support = await stage.colleague('support');
  await support.open('/duty');
  await support.press('duty.putOn');
  await support.write('visit.note', typed, support.panel());
  await support.page.getByRole('link', { name: support.say('nav.library') }).click();
  await support.sees(support.say('form.leaveTitle'));
  await support.press('form.stay');
  expect(await support.field('visit.note', support.panel()).inputValue()).toBe(typed);
  await support.page.getByRole('link', { name: support.say('nav.library') }).click();
  await support.press('form.leave');
  await support.page.getByRole('heading', { name: support.say('library.title') }).waitFor();
}

async function keepsThePlace(stage: Stage): Promise<void> {
  const admin = await stage.colleague('admin');
  await admin.open('/admin/roles');
  const last = admin.page.getByRole('row').last();
  await last.scrollIntoViewIfNeeded();
  const scrolled = () => admin.page.evaluate<number>('document.querySelector("#page").scrollTop');
  const place = await scrolled();
  expect(place).toBeGreaterThan(50);
  await last.click();
  await admin.button('form.save').waitFor();
  expect(await scrolled()).toBe(0);
  await admin.page.goBack();
  await last.waitFor();
  await eventually(async () => Math.abs((await scrolled()) - place) < 2);
  // Filters stand in the address, and so come back too.
  await admin.open('/admin/people');
  await admin.page.getByRole('searchbox', { name: admin.say('person.search') }).fill('王强');
  await admin.page.waitForURL(/q=/);
  await admin.page.getByRole('row').filter({ hasText: '王强' }).click();
  await admin.page.getByRole('heading', { name: '王强' }).waitFor();
  await admin.page.goBack();
  expect(await admin.page.getByRole('searchbox', { name: admin.say('person.search') }).inputValue()).toBe(
    '王强',
  );
}

/** A file of a page that cannot be run: the number on the screen is the one that the gateway was told. */
async function tellsOfACrash(stage: Stage): Promise<void> {
  const agent = await stage.colleague('hotline');
  await stage.trouble(agent).expected(async () => {
    await agent.page.route('**/assets/library-page-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new TypeError("broken");' }),
    );
    const told = agent.page.waitForRequest('**/page-errors');
    await agent.page.getByRole('link', { name: agent.say('nav.library') }).click();
    await agent.sees(agent.say('shell.crash'));
    const { reference, page, error } = (await told).postDataJSON() as Record<string, string>; // what the page sends
    expect({ page, error }).toEqual({ page: '/library', error: 'TypeError' });
    await agent.sees(reference ?? 'no number');
    expect((await (await told).response())?.status()).toBe(204);
  });
}
