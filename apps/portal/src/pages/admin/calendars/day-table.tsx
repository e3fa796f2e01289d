import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useCodeOptions } from '../../../forms/code-options.js';
import type { CalendarDayKind, Weekday } from '../../../generated/graphql.js';
import { calendarDayKindTexts, weekdayTexts } from '../../../text/codes/identity-codes.js';
import { useText } from '../../../text/language.js';
import type { DayRow } from './year-days.js';

interface Props {
  readonly year: number;
  readonly days: readonly DayRow[];
  readonly onChange: (days: readonly DayRow[]) => void;
}

/** Date, kind and name of each such day; a make-up day may be worked by another weekday's hours. */
export function DayTable({ year, days, onChange }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const set = (place: number, change: Partial<DayRow>) =>
    onChange(days.map((row, index) => (index === place ? { ...row, ...change } : row)));
  return (
    <>
      {days.length === 0 ? <p className="muted">{t('calendar.noDays')}</p> : null}
      <ul className="day-rows">
        {days.map((row, place) => (
          // Rows have no id of their own, and keep their place while they are typed.
          <li key={place}>
            <Input
              aria-label={t('calendar.date')}
              value={row.date}
              placeholder={`${year}-10-01`}
              onChange={({ target }) => set(place, { date: target.value.trim() })}
            />
            <Select<CalendarDayKind>
              aria-label={t('calendar.dayKind')}
              value={row.kind}
              options={options(calendarDayKindTexts)}
              onChange={(kind) => set(place, { kind })}
            />
            <Input
              id={`name-of-${row.date}`}
              aria-label={t('calendar.dayName')}
              placeholder={t('calendar.dayName')}
              maxLength={60}
              value={row.name}
              onChange={({ target }) => set(place, { name: target.value })}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('calendar.removeDay', { date: row.date })}
              onClick={() => onChange(days.filter((_, index) => index !== place))}
            />
            {row.kind === 'MAKE_UP' ? (
              <Select<Weekday>
                className="day-hours"
                aria-label={t('calendar.hoursOf')}
                placeholder={t('calendar.hoursOf')}
                allowClear
                value={row.hoursOf}
                options={options(weekdayTexts)}
                onChange={(hoursOf?: Weekday) => set(place, { hoursOf: hoursOf ?? null })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          onClick={() => onChange([...days, { kind: 'HOLIDAY', date: `${year}-`, name: '', hoursOf: null }])}
        >
          {t('calendar.addDay')}
        </Button>
      </div>
    </>
  );
}
