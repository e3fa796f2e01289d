import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { customerAt } from '../test/support/contact.js';
import { startWorld, type World } from '../test/support/platform.js';
import { company } from './company.js';
import { loadHistory } from './history.js';
import { evidence } from './pictures.js';
import { Screen } from './screen.js';
import { speak } from './speak.js';
import { watchTrouble, type Trouble } from './trouble.js';
import type { Locale } from './words.js';

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** For what is to appear on a screen; a loaded machine is slow, a broken page stays broken. */
const PATIENCE_MS = 90_000;
export const sizes = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;

export interface Seat {
  readonly locale?: Locale;
  readonly size?: keyof typeof sizes;
  /** Whoever works in the dark. */
  readonly dark?: boolean;
}

/** The whole platform with the built portal, and a browser in which people work with it. */
export class Stage {
  readonly #contexts: BrowserContext[] = [];
  readonly #screens: Screen[] = [];
  readonly #troubles = new Map<Screen, Trouble>();

  private constructor(
    readonly world: World,
    readonly browser: Browser,
  ) {}

  static async open(executablePath: string): Promise<Stage> {
    const portalDir = fileURLToPath(new URL('../../portal/dist', import.meta.url));
    const world = await startWorld({ company, portalDir });
    try {
      await loadHistory(world);
      // A fresh profile in a folder of its own, removed with the browser.
      const browser = await chromium.launch({ executablePath, args: flags, timeout: 60_000 });
      return new Stage(world, browser);
    } catch (error) {
      await world.stop();
      throw error;
    }
  }

  /** Of every colleague. */
  readonly password = company.password;

  /** A browser of nobody. */
  async visitor({ locale = 'zh-CN', size = 'desk', dark = false }: Seat = {}): Promise<Screen> {
    const context = await this.browser.newContext({
      ...sizes[size],
      locale,
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      colorScheme: dark ? 'dark' : 'light',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    this.#contexts.push(context);
    return this.tab(context, locale);
  }

  /** A browser in which this colleague has signed in, through the page that everybody uses. */
  async colleague(login: string, seat: Seat = {}): Promise<Screen> {
    await speak(this.world, login, seat.locale ?? 'zh-CN');
    const screen = await this.visitor(seat);
    await screen.open('/');
    await screen.write('signIn.login', login);
    await screen.page.getByLabel(screen.say('signIn.password'), { exact: true }).fill(company.password);
    await screen.press('signIn.submit');
    await screen.page.getByRole('navigation', { name: screen.say('shell.navigation') }).waitFor();
    return screen;
  }

  /** A browser in which the first contact of this customer has signed in; `contactOf` has made the account. */
  async customer(index: number, seat: Seat = {}): Promise<Screen> {
    const screen = await this.visitor(seat);
    await screen.open('/my');
    await screen.write('signIn.login', customerAt(this.world, index).demo.contacts[0]?.email ?? '');
    await screen.page.getByLabel(screen.say('signIn.password'), { exact: true }).fill(company.password);
    await screen.press('signIn.submit');
    await screen.page.getByRole('navigation', { name: screen.say('shell.navigation') }).waitFor();
    return screen;
  }

  async tab(context: BrowserContext, locale: Locale): Promise<Screen> {
    const page = await context.newPage();
    const screen = new Screen(page, locale, this.world.url);
    this.#screens.push(screen);
    this.#troubles.set(screen, watchTrouble(page));
    return screen;
  }

  trouble(screen: Screen): Trouble {
    const found = this.#troubles.get(screen);
    if (!found) throw new Error('this screen is of another stage');
    return found;
  }

  /** Plays a journey; when it fails, pictures of every screen are kept, and errors nobody saw make it fail too. */
  async play(journey: (stage: Stage) => Promise<void>): Promise<void> {
    try {
      await journey(this);
      const unseen = [...this.#troubles.values()].flatMap(({ seen }) => seen);
      if (unseen.length > 0) throw new Error(`errors in the background:\n${unseen.join('\n')}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const unseen = [...this.#troubles.values()].flatMap(({ seen }) => seen).join('\n');
      throw new Error(`${reason}\n${unseen}\nscreens: ${await evidence(this.#screens)}`, { cause: error });
    } finally {
      for (const context of this.#contexts.splice(0)) await context.close();
      this.#screens.length = 0;
      this.#troubles.clear();
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.stop();
  }
}
