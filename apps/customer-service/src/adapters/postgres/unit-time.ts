import { wellKnown } from '@aftercare/contracts/well-known';

/** Where no calendar is known yet. */
const defaultZone = 'Asia/Shanghai';

/** Units (`u`) with the calendar that counts there, its own or the nearest above, and the zone of that calendar. */
export const unitTime = `
  org_unit_copy u
  LEFT JOIN LATERAL (
    SELECT k.calendar_id FROM unit_calendar k WHERE k.unit_id = ANY(u.path)
    ORDER BY array_position(u.path, k.unit_id) DESC LIMIT 1) picked ON true
  LEFT JOIN calendar_copy calendar
    ON calendar.id = coalesce(picked.calendar_id::text, '${wellKnown.standardCalendarId}')`;

export const calendarOfUnit = `coalesce(picked.calendar_id, '${wellKnown.standardCalendarId}'::uuid)`;
export const zoneOfUnit = `coalesce(calendar.calendar ->> 'zone', '${defaultZone}')`;
