import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../browser/find-chromium.js';
import { barriersOn } from '../browser/page-check.js';
import { evidence, keepInGallery } from '../browser/pictures.js';
import { Screen } from '../browser/screen.js';
import { flags, sizes } from '../browser/stage.js';
import { startInstallation, type Installation } from './support/installation.js';

/** An installation in which there is nobody yet, met with a browser. */
const executablePath = findChromium();
if (!executablePath)
  process.stderr.write('the first start is skipped: no Chromium on the PATH or in AFTERCARE_CHROMIUM\n');

const password = 'a long enough password';

(executablePath ? describe : describe.skip)('an empty installation', () => {
  let installation: Installation;
  let browser: Browser;
  beforeAll(async () => {
    const portalDir = fileURLToPath(new URL('../../portal/dist', import.meta.url));
    installation = await startInstallation({ portalDir });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: flags });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await installation?.stop();
  });

  const visitor = async (size: keyof typeof sizes) => {
    const context = await browser.newContext({
      ...sizes[size],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(90_000);
    const screen = new Screen(await context.newPage(), 'zh-CN', installation.url);
    await screen.open('/');
    await screen.field('setup.code').waitFor();
    return screen;
  };

  const setUp = async (screen: Screen) => {
    await screen.write('setup.code', 'not the code');
    await screen.write('setup.company', '青岛远航软件有限公司');
    await screen.write('setup.name', '系统管理员');
    await screen.write('signIn.login', 'admin');
    await screen.write('setup.mail', 'admin@aftercare.example');
    await screen.page
      .getByLabel(new RegExp(`^${screen.say('signIn.password')}`))
      .first()
      .fill(password);
    await screen.press('setup.create');
    await screen.page.getByRole('alert').first().waitFor();

    // What was typed stays; only the code is put right.
    await screen.write('setup.code', installation.setupCode() ?? '');
    await screen.press('setup.create');
    await screen.sees(screen.say('setup.created'));
    await screen.write('signIn.login', 'admin');
    await screen.page.getByLabel(screen.say('signIn.password'), { exact: true }).fill(password);
    await screen.press('signIn.submit');
    await screen.page.getByRole('link', { name: screen.say('nav.admin') }).click();
    await screen.page.getByRole('heading', { name: screen.say('admin.people') }).waitFor();
    await screen.sees('系统管理员');
  };

  test('COM-04: it leads whoever holds the code through the first administrator, in a browser', async () => {
    for (const size of ['phone', 'desk'] as const) {
      const looking = await visitor(size);
      await keepInGallery(looking, `first-administrator.${size}`);
      expect(await barriersOn(looking.page)).toEqual([]);
      await looking.context.close();
    }
    const screen = await visitor('desk');
    await setUp(screen).catch(async (error: unknown) => {
      throw new Error(`${String(error)}\nscreens: ${await evidence([screen])}`, { cause: error });
    });
  }, 300_000);
});
