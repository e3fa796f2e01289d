import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Screen } from './screen.js';

/** Where the pictures of the README are renewed; without it none are taken. `npm run screenshots` says where. */
const folder = process.env['AFTERCARE_PICTURES'];

/** A picture for the README, in the language of the screen. */
export async function picture(screen: Screen, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  // Nothing moves or blinks in a picture.
  await screen.page.screenshot({
    path: join(folder, `${name}.${screen.locale}.png`),
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

/** What every screen showed when a journey failed; yields the folder. */
export async function evidence(screens: readonly Screen[]): Promise<string> {
  const kept = mkdtempSync(join(tmpdir(), 'aftercare-journey-'));
  for (const [index, { page }] of screens.entries()) {
    if (!page.isClosed())
      await page.screenshot({ path: join(kept, `screen-${index + 1}.png`), timeout: 10_000 });
  }
  return kept;
}
