import type { WeekFragment } from '../../../generated/graphql.js';
import { calendarDayKindTexts, weekdayShortTexts } from '../../../text/codes/identity-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { type DayRow, dayState, monthsOf } from './year-days.js';

interface Props {
  readonly year: number;
  readonly week: WeekFragment | null | undefined;
  readonly days: readonly DayRow[];
  readonly onPoint: (date: string) => void;
}

const legend = ['HOLIDAY', 'MAKE_UP', 'CLOSURE'] as const;
const weekdayOrder = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

/** A year at a glance. Pointing at a day takes it into the list beside, where everything is reached by keyboard too. */
export function YearGrid({ year, week, days, onPoint }: Props) {
  const t = useText();
  const label = useLabel();
  return (
    <div className="stack">
      <div className="row calendar-legend" aria-hidden>
        {legend.map((kind) => (
          <span key={kind} className="row">
            <i className={`day is-${kind}`} /> {label(calendarDayKindTexts, kind)}
          </span>
        ))}
        <span className="row">
          <i className="day is-REST" /> {t('calendar.rest')}
        </span>
      </div>
      <div className="calendar-grid">
        {monthsOf(year).map(({ month, weeks }) => (
          <table key={month} className="month">
            <caption>{t('calendar.month', { month })}</caption>
            <thead>
              <tr>
                {weekdayOrder.map((day) => (
                  <th key={day} scope="col">
                    {label(weekdayShortTexts, day)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((dates) => (
                <tr key={dates.find((date) => date !== null)}>
                  {dates.map((date, place) => (
                    <td key={date ?? place}>
                      {date ? <Day date={date} days={days} week={week} onPoint={onPoint} /> : null}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </div>
  );
}

function Day({ date, days, week, onPoint }: Omit<Props, 'year'> & { readonly date: string }) {
  const label = useLabel();
  const state = dayState(date, days, week);
  const row = days.find((each) => each.date === date);
  const said = state === 'REST' || state === 'WORKING' ? '' : label(calendarDayKindTexts, state);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`day is-${state}`}
      title={[date, said, row?.name].filter(Boolean).join(' · ')}
      onClick={() => onPoint(date)}
    >
      {Number(date.slice(8))}
    </button>
  );
}
