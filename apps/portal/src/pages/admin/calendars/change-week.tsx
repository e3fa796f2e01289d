import { Button } from 'antd';
import { useState } from 'react';
import { textOf, type Values } from '../../../forms/field.js';
import { LateSideForm } from '../../../forms/late-side-form.js';
import {
  type CalendarRowFragment,
  ChangeCalendarDocument,
  type WeekFragment,
} from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useText } from '../../../text/language.js';
import { zoneChoices } from '../../people/person-choices.js';
import { weekFields, weekValues } from './week-fields.js';
import { weekOf } from './week-text.js';

interface Props {
  readonly calendar: CalendarRowFragment & { readonly weekly?: WeekFragment | null };
  readonly onChanged: () => void;
}

/** Name, zone and the hours of each weekday; clocks on it are counted again. */
export function ChangeWeek({ calendar, onChanged }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('calendar.change')}</Button>
      {open ? <Form calendar={calendar} onChanged={onChanged} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Form({ calendar, onChanged, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { submit } = useSubmission(ChangeCalendarDocument);
  const [version, setVersion] = useState(calendar.version);
  const weekly = calendar.kind === 'WEEKLY';
  const send = async (values: Values) => {
    const outcome = await submit({
      id: calendar.id,
      expectedVersion: version,
      name: textOf(values, 'name'),
      zone: textOf(values, 'zone'),
      ...(weekly && { weekly: weekOf((day) => textOf(values, day)) }),
    });
    onChanged();
    if (outcome.kind === 'refused' && outcome.currentVersion !== undefined)
      setVersion(outcome.currentVersion);
    return outcome;
  };
  return (
    <LateSideForm
      title={t('calendar.change')}
      intro={<p className="muted">{t('calendar.recounted')}</p>}
      fields={[
        { name: 'name', label: 'calendar.name', kind: 'text', required: true, maxLength: 60 },
        { name: 'zone', label: 'account.zone', kind: 'choice', required: true, choices: zoneChoices },
        ...(weekly ? weekFields(t) : []),
      ]}
      initial={{ name: calendar.name, zone: calendar.zone, ...weekValues(calendar.weekly) }}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
