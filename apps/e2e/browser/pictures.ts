import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../test/support/platform.js';
import type { Screen } from './screen.js';
import { speak } from './speak.js';
import type { Locale } from './words.js';

/** Where the pictures of README and guide are renewed; without it none are taken. `npm run screenshots` says where. */
const folder = process.env['AFTERCARE_PICTURES'];

/** A picture in the language of the screen. */
export async function picture(screen: Screen, name: string, locale: Locale = screen.locale): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  // Nothing moves or blinks in a picture.
  await screen.page.screenshot({
    path: join(folder, `${name}.${locale}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}

/** Where the pages are kept as they look today, for whoever changes how they look; without it none are. */
const gallery = process.env['AFTERCARE_GALLERY'];

export async function keepInGallery(screen: Screen, name: string): Promise<void> {
  if (!gallery) return;
  mkdirSync(gallery, { recursive: true });
  await screen.page.screenshot({ path: join(gallery, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** In both languages: of a page that is the same after it was read again. */
export async function pictures(world: World, screen: Screen, login: string, name: string): Promise<void> {
  await picture(screen, name);
  if (!folder) return;
  await inLanguage(world, screen, login, 'en');
  await picture(screen, name, 'en');
  await inLanguage(world, screen, login, screen.locale);
}

async function inLanguage(world: World, screen: Screen, login: string, locale: Locale): Promise<void> {
  await speak(world, login, locale);
  await screen.page.reload();
  await screen.page.locator(`html[lang="${locale}"]`).waitFor();
  await screen.page.waitForLoadState('networkidle');
}

/** What every screen showed when a journey failed; yields the folder. */
export async function evidence(screens: readonly Screen[]): Promise<string> {
  const kept = mkdtempSync(join(tmpdir(), 'aftercare-journey-'));
  for (const [index, { page }] of screens.entries()) {
    if (!page.isClosed())
      await page.screenshot({ path: join(kept, `screen-${index + 1}.png`), timeout: 10_000 });
  }
  return kept;
}
