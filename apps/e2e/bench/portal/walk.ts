import { chromium, type Browser, type Page } from 'playwright-core';
import { demoPassword } from '@aftercare/cli/demo-company/load-demo-company';
import { handled } from './hands.js';
import { seen } from './moves.js';
import type { Visitor } from './people.js';
import { probe } from './probe.js';

/** A page or an action, and each time that it was done, in ms. */
export interface Walked {
  readonly name: string;
  readonly kind: 'shown' | 'paint';
  readonly ms: readonly number[];
  /** Until the server's newest answer stood there as well; of pages only. */
  readonly againMs: readonly number[];
}

export interface WalkPlan {
  readonly url: string;
  readonly executablePath: string;
  readonly visitors: readonly Visitor[];
  readonly rounds: number;
  /** No round begins after this instant of `performance.now()`. */
  readonly until: number;
  readonly say: (line: string) => void;
}

/** Headless, as the journeys have it. */
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const patienceMs = 30_000;

/** Each visitor goes round and round through the portal, in one tab that stays open, one after the other. */
export async function walk(plan: WalkPlan): Promise<readonly Walked[]> {
  const browser = await chromium.launch({ executablePath: plan.executablePath, args: flags });
  try {
    const walked: Walked[] = [];
    for (const [index, visitor] of plan.visitors.entries()) {
      // what is left of the time is shared among those who have still to come
      const share = (plan.until - performance.now()) / (plan.visitors.length - index);
      walked.push(...(await goRound(browser, visitor, plan, performance.now() + share)));
    }
    return walked;
  } finally {
    await browser.close();
  }
}

async function goRound(
  browser: Browser,
  { login, moves, hands }: Visitor,
  { url, rounds, say }: WalkPlan,
  until: number,
): Promise<readonly Walked[]> {
  const page = await enter(browser, url, login);
  const shown = moves.map(({ name }) => ({ name, ms: [] as number[], againMs: [] as number[] }));
  const paints = hands.map(({ name }) => ({ name, ms: [] as number[] }));
  let round = 0;
  // the first time loads each page's own files, and is not counted
  for (; round <= rounds && (round < 2 || performance.now() < until); round += 1) {
    for (const [index, move] of moves.entries()) {
      const { shownMs, againMs } = await seen(page, move, round);
      if (round === 0) continue;
      shown[index]?.ms.push(shownMs);
      shown[index]?.againMs.push(againMs);
    }
    for (const [index, hand] of hands.entries()) {
      const ms = await handled(page, hand, round);
      if (round > 0) paints[index]?.ms.push(ms);
    }
  }
  await page.context().close();
  say(`${login} went round ${round - 1} times`);
  return [
    ...shown.map((each) => ({ ...each, kind: 'shown' as const })),
    ...paints.map((each) => ({ ...each, kind: 'paint' as const, againMs: [] })),
  ];
}

/** Signs in through the page that everybody uses. */
async function enter(browser: Browser, url: string, login: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patienceMs);
  await context.addInitScript(probe);
  const page = await context.newPage();
  await page.goto(url);
  await page.fill('input[autocomplete=username]', login);
  await page.fill('input[autocomplete=current-password]', demoPassword);
  await page.click('form button[type=submit]');
  await page.locator('nav.rail').waitFor();
  return page;
}
