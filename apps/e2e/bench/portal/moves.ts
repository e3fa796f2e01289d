import type { Page } from 'playwright-core';

/** What was measured once, in ms. */
export interface Seen {
  readonly shownMs: number;
  readonly againMs: number;
}

/** How a person gets to a page inside the portal. */
export interface Move {
  readonly name: string;
  /** Its address begins so. */
  readonly path: string;
  /** What stands there when it is shown. */
  readonly shows: readonly string[];
  /** `back`: by the browser's history. `round` counts, so that each time another record is opened. */
  readonly act: 'back' | ((page: Page, round: number) => Promise<void>);
  /** What comes before, and is not measured. */
  readonly before?: (page: Page) => Promise<void>;
}

const within = (shows: readonly string[]) => shows.map((selector) => `main ${selector}`);

/** A page of the rail. */
export const rail = (name: string, path: string, ...shows: readonly string[]): Move => ({
  name,
  path,
  shows: within(shows),
  act: (page) => page.click(`nav.rail a[href="${path}"]`),
});

/** The record of a row, each time of another one. */
export const row = (name: string, path: string, ...shows: readonly string[]): Move => ({
  name,
  path,
  shows,
  act: async (page, round) => {
    const rows = page.locator('main [data-row]');
    const count = Math.min(await rows.count(), 12);
    // beside the box by which a row is chosen
    await rows.nth(round % Math.max(1, count)).click({ position: { x: 120, y: 10 } });
  },
});

export const back = (name: string, path: string, ...shows: readonly string[]): Move => ({
  name,
  path,
  shows: within(shows),
  act: 'back',
});

/** Something that is clicked on the page. */
export const press = (name: string, path: string, target: string, ...shows: readonly string[]): Move => ({
  name,
  path,
  shows,
  act: (page) => page.locator(target).first().click(),
});

/** Does it once; answers what the page itself saw of it. */
export async function seen(page: Page, move: Move, round: number): Promise<Seen> {
  await move.before?.(page);
  await page.evaluate('window.probe.quiet()');
  const begin = move.act === 'back' ? '() => history.back()' : 'undefined';
  const shown = page.evaluate<Seen>(
    `window.probe.shown(${JSON.stringify(move.path)}, ${JSON.stringify(move.shows)}, ${begin})`,
  );
  // It is waited for below, and may fail while the click is still under way.
  shown.catch(() => undefined);
  if (move.act !== 'back') await move.act(page, round);
  try {
    return await shown;
  } catch (error) {
    throw new Error(`${move.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
