import type { CalendarRowFragment } from '../../../generated/graphql.js';
import type { Column } from '../../../lists/plain-list.js';
import { calendarKindTexts } from '../../../text/codes/identity-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { serverNow } from '../../../time/now.js';

interface Row {
  readonly calendar: CalendarRowFragment;
}

const Kind = ({ calendar }: Row) => useLabel()(calendarKindTexts, calendar.kind);

/** Whether due times of next year are still provisional. */
function NextYear({ calendar: { yearlyNotice, publishedYears } }: Row) {
  const t = useText();
  const next = new Date(serverNow()).getUTCFullYear() + 1;
  const missing = yearlyNotice ? [next - 1, next].filter((year) => !publishedYears.includes(year)) : [];
  if (missing.length === 0) return <span className="tag is-good">{t('calendar.complete')}</span>;
  return <span className="tag is-warn">{t('calendar.provisional', { years: missing.join(', ') })}</span>;
}

export const calendarColumns: readonly Column<CalendarRowFragment>[] = [
  { title: 'calendar.name', cell: ({ name }) => name },
  { title: 'calendar.kind', width: 160, cell: (calendar) => <Kind calendar={calendar} /> },
  { title: 'account.zone', width: 160, wideOnly: true, cell: ({ zone }) => zone },
  { title: 'calendar.holidays', width: 220, cell: (calendar) => <NextYear calendar={calendar} /> },
];

export function CalendarCard({ calendar }: Row) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{calendar.name}</span>
        <span className="muted">
          <Kind calendar={calendar} />
        </span>
      </div>
      <div>
        <NextYear calendar={calendar} />
      </div>
    </div>
  );
}
