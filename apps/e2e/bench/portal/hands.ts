import type { Page } from 'playwright-core';

/** Something that hands do on a page: each press, and how long until the page was painted after it. */
export interface Hand {
  readonly name: string;
  readonly begin: (page: Page) => Promise<unknown>;
  readonly act: (page: Page, round: number) => Promise<void>;
  readonly end: (page: Page) => Promise<unknown>;
}

const searchBox = 'main .filter-search input';
const toTickets = async (page: Page) => {
  await page.click('nav.rail a[href="/tickets"]');
  await page.locator('main [data-row]').first().waitFor();
};
const nothing = () => Promise.resolve();

/** On the list of tickets and on a ticket: what an agent does a thousand times a day. */
export const handMoves: readonly Hand[] = [
  {
    name: 'type in the search of a list',
    begin: toTickets,
    act: (page, round) => page.locator(searchBox).pressSequentially(`err${1000 + round}`, { delay: 60 }),
    end: (page) => page.locator(searchBox).fill(''),
  },
  {
    name: 'choose a filter',
    begin: toTickets,
    act: async (page) => {
      await page.locator('main .filter-bar .ant-select').first().click();
      await page.locator('.ant-select-item-option').first().click();
    },
    end: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('main .ticket-tabs button').first().click();
    },
  },
  {
    name: 'J and K in a list',
    begin: toTickets,
    act: async (page) => {
      for (const key of 'jjjjjkk') await page.keyboard.press(key);
    },
    end: nothing,
  },
  {
    name: 'open a step form',
    begin: async (page) => {
      await toTickets(page);
      await page
        .locator('main [data-row]')
        .first()
        .click({ position: { x: 120, y: 10 } });
      await page.locator('main .step-buttons button').first().waitFor();
    },
    act: (page) => page.getByRole('button', { name: '分派' }).click(),
    end: async (page) => {
      await page.locator('.ant-drawer input').first().waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.ant-drawer-open').waitFor({ state: 'detached' });
      await page.goBack();
    },
  },
  {
    name: 'type in a reply',
    begin: async (page) => {
      await toTickets(page);
      await page
        .locator('main [data-row]')
        .first()
        .click({ position: { x: 120, y: 10 } });
      await page.locator('main .composer textarea').waitFor();
    },
    act: (page) => page.locator('main .composer textarea').pressSequentially('已重建缓存', { delay: 60 }),
    end: async (page) => {
      await page.locator('main .composer textarea').fill('');
      await page.goBack();
    },
  },
  {
    name: 'Ctrl K and type',
    begin: toTickets,
    act: async (page, round) => {
      await page.keyboard.press('Control+k');
      await page.locator('.search-palette input').pressSequentially(`err${1000 + round}`, { delay: 60 });
    },
    end: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.search-palette').waitFor({ state: 'hidden' });
    },
  },
];

/** ms from the slowest of its presses to the next paint. */
export async function handled(page: Page, hand: Hand, round: number): Promise<number> {
  await hand.begin(page);
  await page.evaluate('window.probe.quiet()');
  await page.evaluate('window.probe.slowest()');
  await hand.act(page, round);
  const slowestMs = await page.evaluate<number>('window.probe.slowest()');
  await hand.end(page);
  return slowestMs;
}
