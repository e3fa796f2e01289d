import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import type { TravelZone } from '@aftercare/contracts/customer/customer-codes';
import type { Targets } from '../../domain/arrival-target.js';

/** What decisions and due times are made by. */
export interface Rules {
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  readonly defaultTargets: Targets;
}

/** Calendars are kept by version: work-calendar remembers days per object. */
export class RulesReader {
  private readonly known = new Map<string, { readonly version: number; readonly calendar: WorkCalendar }>();

  constructor(private readonly database: Database) {}

  async current(): Promise<Rules> {
    const sql = sqlFor(this.database);
    const ids = [...this.known.keys()];
    const changed = await sql.query<{ id: string; version: number; calendar: WorkCalendar }>({
      name: 'calendars-changed',
      text: `SELECT c.id, c.version, c.calendar
             FROM calendar_copy c LEFT JOIN unnest($1::text[], $2::int[]) AS k (id, version) ON k.id = c.id
             WHERE k.version IS DISTINCT FROM c.version`,
      values: [ids, ids.map((id) => this.known.get(id)?.version)],
    });
    for (const { id, version, calendar } of changed.rows) this.known.set(id, { version, calendar });
    const targets = await sql.query<{ zone: TravelZone; targetMs: string }>({
      name: 'arrival-targets',
      text: 'SELECT travel_zone AS zone, target_ms AS "targetMs" FROM arrival_target',
    });
    return {
      calendars: new Map([...this.known].map(([id, { calendar }]) => [id, calendar])),
      defaultTargets: Object.fromEntries(targets.rows.map(({ zone, targetMs }) => [zone, Number(targetMs)])),
    };
  }
}
