import type { Transaction } from '@aftercare/service-kit/transaction';
import { calendarOfUnit, unitTime, zoneOfUnit } from './unit-time.js';

/** COM-05: which calendar a unit picked; null: that of the unit above. */
export async function keepUnitCalendar(
  tx: Transaction,
  unitId: string,
  calendarId: string | null,
): Promise<void> {
  await tx.sql.query(
    calendarId === null
      ? { name: 'unit-calendar-drop', text: 'DELETE FROM unit_calendar WHERE unit_id = $1', values: [unitId] }
      : {
          name: 'unit-calendar-keep',
          text: `INSERT INTO unit_calendar (unit_id, calendar_id) VALUES ($1, $2)
                 ON CONFLICT (unit_id) DO UPDATE SET calendar_id = excluded.calendar_id`,
          values: [unitId, calendarId],
        },
  );
}

/** Gives all customers the calendar and zone that now count in their units; rows that are right stay untouched. */
export async function refreshCustomerCalendars(tx: Transaction): Promise<void> {
  await tx.sql.query({
    name: 'customer-calendars',
    text: `UPDATE customer c SET calendar_id = t.calendar_id, zone = t.zone
           FROM (SELECT u.id, ${calendarOfUnit} AS calendar_id, ${zoneOfUnit} AS zone FROM ${unitTime}) t
           WHERE t.id = c.unit_id AND (c.calendar_id, c.zone) IS DISTINCT FROM (t.calendar_id, t.zone)`,
  });
}
