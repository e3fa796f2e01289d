import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as calendars from '@aftercare/contracts/identity/calendar';
import type { RoleView } from '@aftercare/contracts/identity/role';
import type { Database } from '@aftercare/service-kit/database';
import { keysetCondition, keysetOrder, pageFrom, sortKey } from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { withDaysOf, type ServiceCalendar } from '../../domain/service-calendar.js';
import type { Role } from '../../domain/role.js';
import { byId } from './person-list.js';
import { CalendarSchema, RoleSchema } from './schemas.js';

/** A reply may have 256 kB; a calendar with the days of twenty years has a quarter of that. */
const mostBytes = 200_000;

type Years = InputOf<typeof calendars.listCalendars>['daysOf'];

/** Roles and calendars: the company's, for every colleague to see. */
export class ReferenceReader {
  constructor(private readonly database: Database) {}

  async roles(): Promise<RoleView[]> {
    const { rows } = await this.database.pool.query<Role>(
      `SELECT ${columnsOf(RoleSchema, 'r')} FROM role r ORDER BY r.preset DESC, r.id`,
    );
    return rows.map((role) => ({ ...role, grants: [...role.grants] }));
  }

  calendars(daysOf: Years): Promise<calendars.CalendarView[]> {
    return this.calendarsWhere(`true ORDER BY r.calendar ->> 'name', r.id`, [], daysOf);
  }

  calendarsByIds(ids: readonly string[], daysOf: Years): Promise<calendars.CalendarView[]> {
    return this.calendarsWhere('r.id = ANY($1::uuid[])', [ids], daysOf);
  }

  async calendarSnapshot({
    page,
  }: InputOf<typeof calendars.calendarSnapshot>): Promise<OutputOf<typeof calendars.calendarSnapshot>> {
    const p = new Parameters();
    const { rows } = await this.database.pool.query<ServiceCalendar & { sortKey: string | null }>(
      `SELECT ${columnsOf(CalendarSchema, 'r')}, ${sortKey(byId)} FROM calendar r
       WHERE ${keysetCondition(byId, page.after, p)} ${keysetOrder(byId)} LIMIT ${p.bind(page.first + 1)}`,
      p.values,
    );
    return pageFrom(byId, rows, Math.min(page.first, howManyFit(rows)), (row) => viewOf(row, 'every'));
  }

  private async calendarsWhere(
    condition: string,
    values: unknown[],
    daysOf: Years,
  ): Promise<calendars.CalendarView[]> {
    const { rows } = await this.database.pool.query<ServiceCalendar>(
      `SELECT ${columnsOf(CalendarSchema, 'r')} FROM calendar r WHERE ${condition}`,
      values,
    );
    return rows.map((row) => viewOf(row, daysOf));
  }
}

/** At least one, so that a page always goes on. */
function howManyFit(rows: readonly object[]): number {
  let bytes = 0;
  const first = rows.findIndex((row) => (bytes += Buffer.byteLength(JSON.stringify(row))) > mostBytes);
  return first < 0 ? rows.length : Math.max(first, 1);
}

function viewOf({ id, version, calendar }: ServiceCalendar, daysOf: Years): calendars.CalendarView {
  const shown = withDaysOf(calendar, daysOf);
  // JSON of the published shape; the package's type is the same but readonly
  return { id, version, calendar: shown as calendars.CalendarView['calendar'] };
}
