import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { CalendarPageDocument } from '../../../generated/graphql.js';
import { useLiveQuery } from '../../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../../lists/states.js';
import { useAddressValue } from '../../../lists/use-address-value.js';
import { NoPage } from '../../../shell/no-page.js';
import { useRecordTitle } from '../../../shell/use-title.js';
import { calendarKindTexts } from '../../../text/codes/identity-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { serverNow } from '../../../time/now.js';
import { RecordHistory } from '../record-history.js';
import { ChangeWeek } from './change-week.js';
import { YearEditor } from './year-editor.js';
import type { DayRow } from './year-days.js';

/** One calendar, a year at a time: what is a holiday, what is worked instead, what is not known yet (COM-05). */
export function CalendarPage({ id }: { readonly id: string }) {
  const t = useText();
  const label = useLabel();
  const [given, setYear] = useAddressValue('year');
  const year = /^2[01]\d\d$/.test(given) ? Number(given) : new Date(serverNow()).getUTCFullYear();
  const [{ data, error, fetching, stale }, refresh] = useLiveQuery({
    query: CalendarPageDocument,
    variables: { id, year },
  });
  const node = data?.node;
  const calendar = node?.__typename === 'Calendar' && node.id === id ? node : undefined;
  useRecordTitle(calendar?.name);
  const record = useMemo(
    () =>
      calendar && {
        version: calendar.version,
        value: {
          published: calendar.publishedYears.includes(year),
          days: calendar.days.map(({ kind, date, name, hoursOf }): DayRow => ({
            kind,
            date,
            name,
            hoursOf: hoursOf ?? null,
          })),
        },
      },
    [calendar, year],
  );
  if (!calendar || !record) {
    if (data && !node && !fetching) return <NoPage title="calendar.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={12} />;
  }
  const go = (to: number) => setYear(String(to));
  return (
    <>
      <header className="record-head">
        <div className="admin-back">
          <Link to="/admin/calendars">{t('admin.calendars')}</Link>
        </div>
        <div className="page-head">
          <div className="row">
            <h1>{calendar.name}</h1>
            <span className="tag">{label(calendarKindTexts, calendar.kind)}</span>
            <span className="muted">{calendar.zone}</span>
          </div>
          <div className="row">
            {calendar.kind === 'WEEKLY' ? <YearSwitch year={year} onYear={go} /> : null}
            <ChangeWeek calendar={calendar} onChanged={refresh} />
          </div>
        </div>
      </header>
      {calendar.kind === 'AROUND_THE_CLOCK' ? (
        <p className="muted always-open">{t('calendar.alwaysOpen')}</p>
      ) : stale ? (
        <Skeleton lines={12} />
      ) : (
        <YearEditor
          key={year}
          id={id}
          year={year}
          week={calendar.weekly}
          yearlyNotice={calendar.yearlyNotice}
          record={record}
          onChanged={refresh}
        />
      )}
      <RecordHistory id={id} version={calendar.version} />
    </>
  );
}

function YearSwitch({ year, onYear }: { readonly year: number; readonly onYear: (year: number) => void }) {
  const t = useText();
  return (
    <>
      <Button
        icon={<LeftOutlined />}
        aria-label={t('calendar.yearBefore')}
        onClick={() => onYear(year - 1)}
      />
      <span className="calendar-year">{year}</span>
      <Button
        icon={<RightOutlined />}
        aria-label={t('calendar.yearAfter')}
        onClick={() => onYear(year + 1)}
      />
    </>
  );
}
