import type { BrowserContext, Locator, Page } from 'playwright-core';
import { labelled, worded, wordsIn, type Locale, type Words } from './words.js';

type Within = Page | Locator;

/** One person before one page; everything is found by what a screen reader would call it. */
export class Screen {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly origin: string,
  ) {}

  say(words: Words, params?: Readonly<Record<string, string>>): string {
    return wordsIn(this.locale, words, params);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
  }

  /** Another page of the same person, as in a second tab. */
  get context(): BrowserContext {
    return this.page.context();
  }

  button(words: Words, within: Within = this.page): Locator {
    return within.getByRole('button', { name: worded(this.say(words)) });
  }

  async press(words: Words, within: Within = this.page): Promise<void> {
    await this.button(words, within).first().click();
  }

  field(words: Words, within: Within = this.page): Locator {
    return within.getByRole('textbox', { name: labelled(this.say(words)) });
  }

  async write(words: Words, text: string, within: Within = this.page): Promise<void> {
    await this.field(words, within).fill(text);
  }

  /** As it is typed in a field, in the zone of the accounts. */
  clock(at: number): string {
    return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
  }

  /** Chooses from a list by typing, as the keyboard does. */
  async pick(words: Words, option: string, within: Within = this.page): Promise<void> {
    const box = within.getByRole('combobox', { name: labelled(this.say(words)) });
    await box.click();
    await box.fill(option);
    await this.page.getByRole('option', { name: option }).first().waitFor({ state: 'attached' });
    await box.press('Enter');
  }

  /** One of a few choices that are all seen at once. */
  async choose(words: Words, option: Words, within: Within = this.page): Promise<void> {
    const group = within.getByRole('radiogroup', { name: labelled(this.say(words)) });
    await group.getByText(this.say(option), { exact: true }).click();
  }

  /** The panel at the side that holds the form of a step. */
  panel(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Fills the form of the open panel in and sends it; the panel is gone when the step is taken. */
  async send(words: Words): Promise<void> {
    const panel = this.panel();
    const lost = panel.getByText(this.say('form.lost'));
    await this.press(words, panel);
    await lost.or(this.page.locator('body:not(:has([role=dialog]))')).first().waitFor();
    // On a busy machine no answer may come in time: the form says that pressing again is safe.
    if (await lost.isVisible()) await this.press(words, panel);
    await panel.waitFor({ state: 'hidden' });
  }

  /** A step without a form; its button is gone when it is taken. */
  async take(words: Words): Promise<void> {
    await this.press(words);
    await this.button(words).waitFor({ state: 'hidden' });
  }

  async sees(text: string, within: Within = this.page): Promise<Locator> {
    const found = within.getByText(text).filter({ visible: true }).first();
    await found.waitFor();
    return found;
  }
}
