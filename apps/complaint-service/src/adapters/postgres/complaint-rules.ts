import { wellKnown } from '@aftercare/contracts/well-known';
import type { ComplaintSettingsView } from '@aftercare/contracts/complaint/complaint-commands';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { defaultSettings } from '../../domain/complaint-settings.js';

interface Row {
  version: number;
  calendar: WorkCalendar;
  settings: Partial<ComplaintSettingsView> | null;
  settings_version: number | null;
}

/** The rules of the moment: settings, and the standard calendar on which deadlines count (CMP-03, CMP-10). */
export class ComplaintRules {
  private known: { readonly version: number; readonly calendar: WorkCalendar } | undefined;

  constructor(private readonly database: Database) {}

  async current(): Promise<{ readonly calendar: WorkCalendar; readonly settings: ComplaintSettingsView }> {
    const { rows } = await sqlFor(this.database).query<Row>({
      name: 'complaint-rules',
      text: `SELECT c.version, c.calendar, s.settings, s.version AS settings_version
             FROM calendar_copy c LEFT JOIN complaint_settings s ON true WHERE c.id = $1`,
      values: [wellKnown.standardCalendarId],
    });
    const [row] = rows;
    if (!row) throw new DomainError('CALENDAR_UNKNOWN', { id: wellKnown.standardCalendarId });
    // the same object as long as it is the same version: work-calendar remembers days per object
    if (this.known?.version !== row.version) this.known = { version: row.version, calendar: row.calendar };
    const settings = {
      ...defaultSettings,
      ...row.settings,
      version: row.settings_version ?? defaultSettings.version,
    };
    return { calendar: this.known.calendar, settings };
  }
}
