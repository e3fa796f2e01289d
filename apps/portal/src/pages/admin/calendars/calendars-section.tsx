import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AllCalendarsDocument } from '../../../generated/graphql.js';
import { useLiveQuery } from '../../../graphql/use-live-query.js';
import { useKindChanges } from '../../../graphql/use-record-changes.js';
import { fixedList } from '../../../lists/fixed-list.js';
import { PlainList } from '../../../lists/plain-list.js';
import { Empty } from '../../../lists/states.js';
import { useText } from '../../../text/language.js';
import { CalendarCard, calendarColumns } from './calendar-columns.js';
import { CalendarPage } from './calendar-page.js';
import { NewCalendar } from './new-calendar.js';
import './calendars.css';

const kinds = ['CALENDAR'] as const;

/** When working time counts, for whom (COM-05). */
export function CalendarsSection() {
  const { id } = useParams();
  return id === undefined ? <Calendars /> : <CalendarPage key={id} id={id} />;
}

function Calendars() {
  const t = useText();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const [result, refresh] = useLiveQuery({ query: AllCalendarsDocument });
  useKindChanges(kinds, refresh);
  const open = (id: string) => void navigate(`/admin/calendars/${encodeURIComponent(id)}`);
  return (
    <>
      <div className="page-head">
        <h1>{t('admin.calendars')}</h1>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('calendar.add')}
        </Button>
      </div>
      <PlainList
        label={t('admin.calendars')}
        list={fixedList(result.data?.calendars, result, refresh)}
        columns={calendarColumns}
        card={(calendar) => <CalendarCard calendar={calendar} />}
        onOpen={({ id }) => open(id)}
        empty={<Empty title={t('calendar.none')} />}
      />
      {adding ? <NewCalendar onMade={open} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
