import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { GeneralProblems } from '../../../forms/form-note.js';
import { useEdited } from '../../../forms/use-edited.js';
import { SetCalendarYearDocument, type WeekFragment } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { problemsOf } from '../../../forms/problems.js';
import { useText } from '../../../text/language.js';
import { DayTable } from './day-table.js';
import { byDate, type DayRow, isDateOf, rowFor, sameDays } from './year-days.js';
import { YearGrid } from './year-grid.js';

interface Content {
  readonly days: readonly DayRow[];
  readonly published: boolean;
}

interface Props {
  readonly id: string;
  readonly year: number;
  readonly week: WeekFragment | null | undefined;
  readonly yearlyNotice: boolean;
  readonly record: { readonly version: number; readonly value: Content };
  readonly onChanged: () => void;
}

const sameYear = (a: Content, b: Content) => a.published === b.published && sameDays(a.days, b.days);

/** The days of one year that are unlike their weekday; saved together, because clocks are counted again then. */
export function YearEditor({ id, year, week, yearlyNotice, record, onChanged }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const { submit, pending } = useSubmission(SetCalendarYearDocument);
  const { value, setValue, dirty, version, ...edited } = useEdited(record, sameYear);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const setDays = (days: readonly DayRow[]) => setValue({ ...value, days });
  const point = (date: string) => {
    if (!value.days.some((row) => row.date === date))
      setDays(byDate([...value.days, rowFor(date, value.days, week)]));
    // After the row stands there.
    setTimeout(() => document.getElementById(`name-of-${date}`)?.focus());
  };
  const send = async () => {
    const bad = value.days.filter(({ date, name }) => name.trim() === '' || !isDateOf(year, date));
    if (bad.length > 0)
      return setProblems(bad.map(({ date }) => t('calendar.badDay', { date: date || '?', year })));
    edited.sending();
    const outcome = await submit({
      id,
      expectedVersion: version,
      year,
      published: value.published,
      days: byDate(value.days).map(({ kind, date, name, hoursOf }) => ({
        kind,
        date,
        name: name.trim(),
        ...(kind === 'MAKE_UP' && hoursOf && { hoursOf }),
      })),
    });
    if (outcome.kind === 'done') {
      edited.saved(outcome.value.calendar.version);
      setProblems([]);
      void message.success(t('calendar.saved'));
      return onChanged();
    }
    const conflict = outcome.kind === 'refused' && outcome.code === 'VERSION_CONFLICT';
    edited.refused(conflict ? outcome.currentVersion : undefined);
    setProblems(conflict ? [t('calendar.conflict')] : problemsOf(outcome, [], t('form.lost')).general);
  };
  return (
    <div className="calendar-columns">
      <YearGrid year={year} week={week} days={value.days} onPoint={point} />
      <section className="panel stack calendar-days" aria-label={t('calendar.days', { year })}>
        <div className="row spread">
          <h2>{t('calendar.days', { year })}</h2>
          {yearlyNotice && !value.published ? (
            <span className="tag is-warn">{t('calendar.isProvisional')}</span>
          ) : null}
        </div>
        <GeneralProblems messages={problems} />
        <DayTable year={year} days={value.days} onChange={setDays} />
        {yearlyNotice ? (
          <Checkbox
            checked={value.published}
            onChange={({ target }) => setValue({ ...value, published: target.checked })}
          >
            {t('calendar.published')}
          </Checkbox>
        ) : null}
        <div>
          <Button type="primary" disabled={!dirty} loading={pending} onClick={() => void send()}>
            {t('form.save')}
          </Button>
        </div>
      </section>
    </div>
  );
}
