import type { TicketSettingsView } from '@aftercare/contracts/ticket/settings';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { defaultSettings, type TicketSettings } from '../../domain/ticket-settings.js';

/** What decisions and due times are made by. */
export interface Rules {
  readonly settings: TicketSettings;
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
}

type Row =
  | {
      readonly kind: 'settings';
      readonly id: string;
      readonly version: number;
      readonly content: TicketSettingsView;
    }
  /** Without content when this process has that version already. */
  | {
      readonly kind: 'calendar';
      readonly id: string;
      readonly version: number;
      readonly content: WorkCalendar | null;
    };

const shownForMs = 30_000;

/** Reads the rules in one statement. Calendars are kept: work-calendar remembers days per object. */
export class RulesReader {
  private shown: { readonly rules: Rules; readonly until: number } | undefined;
  private readonly known = new Map<string, { readonly version: number; readonly calendar: WorkCalendar }>();

  constructor(private readonly database: Database) {}

  /** For decisions: as they are in the running transaction. */
  async current(): Promise<Rules> {
    const ids = [...this.known.keys()];
    const { rows } = await sqlFor(this.database).query<Row>({
      name: 'rules',
      text: `SELECT 'calendar' AS kind, c.id, c.version,
                    CASE WHEN k.version = c.version THEN NULL ELSE c.calendar END AS content
             FROM calendar_copy c LEFT JOIN unnest($1::text[], $2::int[]) AS k (id, version) ON k.id = c.id
             UNION ALL
             SELECT 'settings', s.id::text, s.version, s.settings FROM ticket_settings s`,
      values: [ids, ids.map((id) => this.known.get(id)?.version)],
    });
    let settings = defaultSettings;
    for (const row of rows) {
      if (row.kind === 'settings')
        settings = { ...defaultSettings, ...row.content, id: row.id, version: row.version };
      else if (row.content) this.known.set(row.id, { version: row.version, calendar: row.content });
    }
    const calendars = new Map([...this.known].map(([id, { calendar }]) => [id, calendar]));
    const rules = { settings, calendars };
    this.shown = { rules, until: Date.now() + shownForMs };
    return rules;
  }

  /** What is shown next is read anew: the rules have just been changed. */
  forget(): void {
    this.shown = undefined;
  }

  /** For showing: as decisions last saw them, read again each half minute and not with every list. */
  async forShowing(): Promise<Rules> {
    if (this.shown && this.shown.until > Date.now()) return this.shown.rules;
    return this.current();
  }
}
