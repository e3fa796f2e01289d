import { expect } from '@jest/globals';
import { keepInGallery } from '../../browser/pictures.js';
import { barriersOn } from '../../browser/page-check.js';
import type { Screen } from '../../browser/screen.js';
import type { Seat, Stage } from '../../browser/stage.js';
import { contactOf } from '../support/contact.js';

const sections = [
  'people',
  'units',
  'roles',
  'calendars',
  'service-levels',
  'keys',
  'audit',
  'deliveries',
  'dead-letters',
];

/** What there is of a customer, each part of its file. */
const customerPages = [
  '/customers',
  ...['', ' contacts', ' installations', ' agreements', ' timeline'].map((part) => `/customers >${part}`),
  '/follow-ups?view=open',
  '/follow-ups?view=done >',
];

/** Every page with somebody who may see it; `>` opens the last row of its list, a word after it a part of that record. */
const pages: Readonly<Record<string, readonly string[]>> = {
  admin: [
    ...sections.map((name) => `/admin/${name}`),
    '/admin/units >',
    '/admin/people >',
    '/admin/roles >',
    '/admin/calendars >',
    '/admin/audit >',
    '/admin/dead-letters?view=notices',
    '/account',
  ],
  manager: [
    '/visits',
    '/orders',
    '/hotline',
    '/tickets',
    '/tickets >',
    ...customerPages,
    '/complaints',
    '/dashboard',
    '/wall',
    '/duty',
  ],
  engineer: ['/library', '/training', '/questions'],
  quality: ['/complaints'],
  trainer: ['/training?view=authoring', '/training?view=requests'],
};

const looks: readonly Seat[] = [{ size: 'desk' }, { size: 'desk', dark: true }, { size: 'phone' }];

/** Of a customer's person, whose company waits to be asked whether something is solved. */
const myPages = [
  '/my',
  '/my/report',
  '/my/tickets',
  '/my/tickets >',
  '/my/library',
  '/my/agreements',
  '/my/account',
  '/my/nowhere',
];

/** No serious barrier on any page, by day and by night; on a phone nothing runs out of the side. */
export async function everyPageJourney(stage: Stage): Promise<void> {
  const found: string[] = [];
  // at once: most of a walk is waiting for a page to settle
  const inEachLook = async (play: (seat: Seat) => Promise<string[]>) =>
    found.push(...(await Promise.all(looks.map(play))).flat());
  for (const [login, paths] of Object.entries(pages))
    await inEachLook(async (seat) => walk(await stage.colleague(login, seat), login, paths, seat));
  await contactOf(stage.world, 0);
  await inEachLook(async (seat) => walk(await stage.customer(0, seat), 'customer', myPages, seat));
  found.push(...(await beforeSignIn(stage)));
  expect([...new Set(found)]).toEqual([]);
}

async function walk(screen: Screen, login: string, paths: readonly string[], seat: Seat): Promise<string[]> {
  const look = `${seat.size}${seat.dark ? '-dark' : ''}`;
  const found: string[] = [];
  for (const step of paths) {
    const [path = '', opens, part] = step.split(' ');
    await screen.open(path);
    await settled(screen);
    const row = screen.page.locator('[data-row]').last();
    if (opens && (await row.count()) > 0) {
      await row.click();
      await settled(screen);
      if (part) await screen.page.goto(`${screen.page.url()}?tab=${part}`);
      if (part) await settled(screen);
    }
    await keepInGallery(screen, `${login}${step.replaceAll(/\W+/g, '-')}.${look}`);
    found.push(
      ...(await barriersOn(screen.page, seat.dark)).map((barrier) => `${login}, ${look}: ${barrier}`),
    );
    if (seat.size === 'phone' && (await runsOver(screen)))
      found.push(`${login}: ${step} is wider than the phone`);
  }
  await screen.context.close();
  return found;
}

async function beforeSignIn(stage: Stage): Promise<readonly string[]> {
  const visitor = await stage.visitor();
  await visitor.open('/');
  await visitor.button('signIn.submit').waitFor();
  return barriersOn(visitor.page);
}

/** Nothing is read any more, and no grey lines stand in its place. */
async function settled(screen: Screen): Promise<void> {
  await screen.page.locator('main:not(.is-loading)').waitFor({ state: 'attached' });
  await screen.page.locator('main h1, main .state-title').first().waitFor({ state: 'attached' });
  await screen.page.waitForLoadState('networkidle');
  await screen.page.locator('.skeleton, .skeleton-space').first().waitFor({ state: 'detached' });
}

const runsOver = (screen: Screen) =>
  screen.page.evaluate<boolean>(
    '[document.documentElement, document.querySelector("main")].some((box) => box.scrollWidth > box.clientWidth + 1)',
  );
