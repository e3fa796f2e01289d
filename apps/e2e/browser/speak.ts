import type { World } from '../test/support/platform.js';
import type { Locale } from './words.js';

/** The language of a colleague's account. */
export async function speak(world: World, login: string, locale: Locale): Promise<void> {
  const client = await world.as(login);
  const { viewer } = await client.get<{ viewer: { locale: string; zone: string; person: Myself } }>(
    '{ viewer { locale zone person { id version displayName email phone } } }',
  );
  const wanted = locale === 'en' ? 'EN' : 'ZH_CN';
  if (viewer.locale === wanted) return;
  const { version, ...myself } = viewer.person;
  const input = { ...myself, expectedVersion: version, locale: wanted, zone: viewer.zone };
  const changed = await client.change('changePerson', input, '__typename');
  if (changed.code) throw new Error(`${changed.code}: ${changed.message}`);
}

interface Myself {
  readonly id: string;
  readonly version: number;
  readonly displayName: string;
  readonly email: string | null;
  readonly phone: string | null;
}
