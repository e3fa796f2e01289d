import type { Locator } from 'playwright-core';
import type { Screen } from './screen.js';

/** Somebody without a mouse: nothing but keys reaches the page. */
export class Hands {
  constructor(private readonly screen: Screen) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.screen.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.screen.page.keyboard.type(text);
  }

  /** To a page by `g` and its key; once more when the machine was too slow between the two. */
  async go(key: string, path: RegExp): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.press('g', key);
      try {
        return await this.screen.page.waitForURL(path, { timeout: 5_000 });
      } catch (error) {
        if (tries === 5) throw error;
      }
    }
  }

  /** Goes on with Tab, back with Shift, or down a menu, until it has the focus. */
  async tabTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    await wanted.first().waitFor({ state: 'attached' });
    for (let tries = 0; tries < 40; tries++) {
      if (await this.isOn(wanted)) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to ${String(wanted)}`);
  }

  /** The focus comes there by itself. */
  async waitOn(wanted: Locator): Promise<void> {
    await wanted.and(this.screen.page.locator(':focus')).first().waitFor();
  }

  private async isOn(wanted: Locator): Promise<boolean> {
    return (await wanted.and(this.screen.page.locator(':focus')).count()) > 0;
  }
}
