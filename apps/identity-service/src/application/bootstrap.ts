import { randomInt } from 'node:crypto';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import { presetRoles, type PresetRole } from '@aftercare/contracts/identity/preset-roles';
import type { Reach } from '@aftercare/contracts/caller';
import { wellKnown } from '@aftercare/contracts/well-known';
import { inScope } from '@aftercare/service-kit/scope';
import { aroundTheClock, standardChinaCalendar } from '@aftercare/work-calendar/ready-calendars';
import type { Act } from '../domain/act.js';
import { createUnit } from '../domain/org-unit.js';
import { createRole } from '../domain/role.js';
import { keep } from '../domain/service-calendar.js';
import { normal } from './create-first-administrator.js';
import type { Ports } from './ports.js';
import { secretHash } from './secrets.js';

type Needed = Pick<
  Ports,
  'together' | 'units' | 'calendars' | 'roles' | 'people' | 'setupCodes' | 'leftovers'
>;

/**
 * What every installation begins with: two calendars, the headquarters, the preset roles; each only where it is
 * missing, in one transaction, with the facts by which the others learn of it. Answers the code for the first
 * administrator while there is no account.
 */
export const bootstrap = (ports: Needed) => (): Promise<{ readonly setupCode: string | null }> =>
  inScope({ kind: 'system' }, () =>
    ports.together(async (act) => {
      await ports.units.holdTree(); // several processes may start at once
      await readyCalendars(ports);
      await headquarters(ports, act);
      await roles(ports, act);
      await ports.leftovers.forgetDaily();
      return { setupCode: (await ports.people.none()) ? await offerSetupCode(ports) : null };
    }),
  );

async function readyCalendars({ calendars }: Needed): Promise<void> {
  const ready = [
    aroundTheClock('Asia/Shanghai', { id: wellKnown.aroundTheClockCalendarId, name: '7×24' }),
    standardChinaCalendar({ id: wellKnown.standardCalendarId, name: '标准工作时间' }),
  ];
  for (const calendar of ready) {
    if (!(await calendars.find(calendar.id))) await calendars.save(undefined, keep(calendar));
  }
}

async function headquarters({ units }: Needed, act: Act): Promise<void> {
  if (await units.find(wellKnown.headquartersId)) return;
  const root = { kind: 'HEADQUARTERS' as const, name: '总部', calendarId: wellKnown.standardCalendarId };
  await units.save(undefined, createUnit(root, undefined, act, wellKnown.headquartersId));
}

async function roles({ roles: store }: Needed, act: Act): Promise<void> {
  const presets: readonly (readonly [string, PresetRole])[] = Object.entries(presetRoles);
  await store.holdCodes();
  const known = new Set((await store.byCodes(presets.map(([code]) => code))).map(({ code }) => code));
  for (const [code, { nameZh, nameEn, grants }] of presets) {
    if (known.has(code)) continue;
    const listed = (Object.entries(grants) as [Permission, Reach][]) // the keys and values of Grants
      .map(([permission, reach]) => ({ permission, reach }));
    await store.save(undefined, createRole({ code, nameZh, nameEn, grants: listed }, true, act));
  }
}

/** Without letters and digits that look alike; 60 random bits. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

async function offerSetupCode({ setupCodes }: Needed): Promise<string> {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  const code = `${group()}-${group()}-${group()}`;
  await setupCodes.offer(secretHash(normal(code)));
  return code;
}
