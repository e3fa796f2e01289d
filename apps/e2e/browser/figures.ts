import { indicatorName } from '@aftercare/messages/indicators';
import { eventually } from '@aftercare/test-kit/eventually';
import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Screen } from './screen.js';

const PATIENCE_MS = 90_000;

/** The manager's page of figures, left open: what it shows changes by itself (ANA-03). */
export class Figures {
  private constructor(readonly screen: Screen) {}

  static async open(screen: Screen): Promise<Figures> {
    await screen.open('/dashboard');
    const figures = new Figures(screen);
    await figures.#row('BACKLOG').waitFor();
    // Gone with the document: whoever finds it later looks at the same one.
    await screen.page.evaluate('window.openedOnce = true');
    return figures;
  }

  async wasReloaded(): Promise<boolean> {
    return (await this.screen.page.evaluate('window.openedOnce')) !== true;
  }

  /** A count, as it stands in the row. */
  async value(code: string): Promise<number> {
    const [shown = ''] = await this.#row(code).getByRole('cell').allTextContents();
    const value = Number(shown);
    if (Number.isNaN(value)) throw new Error(`${code} shows ${shown}`);
    return value;
  }

  /** Numerator and denominator, which stand below the formula. */
  async ratio(code: string): Promise<readonly [number, number]> {
    const formula = this.screen.button('dashboard.formula', this.#row(code));
    if ((await formula.getAttribute('aria-expanded')) !== 'true') await formula.click();
    const shown = (await this.#row(code).locator('xpath=following-sibling::tr[1]').textContent()) ?? '';
    const [, numerator, denominator] = /(\d+) ÷ (\d+)/.exec(shown) ?? [];
    return [Number(numerator), Number(denominator)];
  }

  becomes(code: string, value: number): Promise<true> {
    return this.#shows(async () => expect(await this.value(code)).toBe(value));
  }

  ratioBecomes(code: string, ratio: readonly [number, number]): Promise<true> {
    return this.#shows(async () => expect(await this.ratio(code)).toEqual(ratio));
  }

  /** Draws its charts. */
  async show(code: string): Promise<void> {
    await this.#row(code).getByRole('rowheader').getByRole('button').click();
    await this.screen.page.locator('.chart svg').first().waitFor();
  }

  #shows(check: () => Promise<void>): Promise<true> {
    return eventually(() => check().then(() => true as const), { withinMs: PATIENCE_MS });
  }

  #row(code: string): Locator {
    const name = indicatorName(code, this.screen.locale);
    return this.screen.page
      .getByRole('row')
      .filter({ has: this.screen.page.getByRole('rowheader', { name }) });
  }
}
