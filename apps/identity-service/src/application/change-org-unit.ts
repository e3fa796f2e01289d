import type { InputOf } from '@aftercare/contracts/define';
import type * as commands from '@aftercare/contracts/identity/org-unit';
import { nameHead, pickCalendar, renameUnit } from '../domain/org-unit.js';
import { assertCalendarKnown, assertPersonWorks } from './create-org-unit.js';
import type { Ports } from './ports.js';

export const renameOrgUnit =
  ({ together, units }: Pick<Ports, 'together' | 'units'>) =>
  (input: InputOf<typeof commands.renameOrgUnit>) =>
    together(async () => {
      const unit = await units.lock(input);
      return units.save(unit, renameUnit(unit, input.name));
    });

/** COM-05: whose calendar counts here. */
export const pickUnitCalendar =
  (ports: Pick<Ports, 'together' | 'units' | 'calendars'>) =>
  (input: InputOf<typeof commands.pickUnitCalendar>) =>
    ports.together(async () => {
      const unit = await ports.units.lock(input);
      await assertCalendarKnown(ports, input.calendarId);
      return ports.units.save(unit, pickCalendar(unit, input.calendarId ?? null));
    });

export const nameUnitHead =
  (ports: Pick<Ports, 'together' | 'units' | 'people'>) => (input: InputOf<typeof commands.nameUnitHead>) =>
    ports.together(async () => {
      const unit = await ports.units.lock(input);
      await assertPersonWorks(ports, input.headId, 'headId');
      return ports.units.save(unit, nameHead(unit, input.headId ?? null));
    });
