import type { InputOf } from '@aftercare/contracts/define';
import type { createOrgUnit as command } from '@aftercare/contracts/identity/org-unit';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { createUnit } from '../domain/org-unit.js';
import type { Ports } from './ports.js';
import { unitInReach } from './rights.js';

type Needed = Pick<Ports, 'together' | 'units' | 'calendars' | 'people'>;

/** COM-01: a unit below one that the caller's reach covers. */
export const createOrgUnit = (ports: Needed) => (input: InputOf<typeof command>) =>
  ports.together(async (act) => {
    await ports.units.holdTree();
    if (input.parentId === undefined && input.kind === 'HEADQUARTERS')
      throw new DomainError('HEADQUARTERS_STAYS');
    const parent =
      input.parentId === undefined ? undefined : await unitInReach(ports, input.parentId, 'parentId');
    await assertCalendarKnown(ports, input.calendarId);
    await assertPersonWorks(ports, input.headId, 'headId');
    return ports.units.save(undefined, createUnit(input, parent, act));
  });

export async function assertCalendarKnown(
  { calendars }: Pick<Ports, 'calendars'>,
  id: string | undefined,
): Promise<void> {
  if (id === undefined || (await calendars.find(id))) return;
  throw new DomainError('CALENDAR_UNKNOWN', { id }, ['calendarId']);
}

export async function assertPersonWorks(
  { people }: Pick<Ports, 'people'>,
  id: string | undefined,
  field: string,
): Promise<void> {
  if (id === undefined || (await people.find(id))?.active) return;
  throw new DomainError('PERSON_UNKNOWN', { id }, [field]);
}
