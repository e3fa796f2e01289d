import { useCodeOptions } from '../../../forms/code-options.js';
import { flagOf, textOf, type Values } from '../../../forms/field.js';
import { LateSideForm } from '../../../forms/late-side-form.js';
import { type CalendarKind, DefineCalendarDocument } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { chosen } from '../../../steps/record-step.js';
import { calendarKindTexts } from '../../../text/codes/identity-codes.js';
import { useLanguage, useText } from '../../../text/language.js';
import { zoneChoices } from '../../people/person-choices.js';
import { officeWeek, weekFields, weekValues } from './week-fields.js';
import { weekOf } from './week-text.js';

interface Props {
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

const isWeekly = (values: Values) => values['kind'] === 'WEEKLY';

export function NewCalendar({ onMade, onClose }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const { zone } = useLanguage();
  const { submit } = useSubmission(DefineCalendarDocument);
  const send = async (values: Values) => {
    const outcome = await submit({
      name: textOf(values, 'name'),
      zone: textOf(values, 'zone'),
      kind: chosen<CalendarKind>(values, 'kind'),
      ...(isWeekly(values) && {
        weekly: weekOf((day) => textOf(values, day)),
        chinaHolidays: flagOf(values, 'chinaHolidays'),
      }),
    });
    if (outcome.kind === 'done') onMade(outcome.value.calendar.id);
    return outcome;
  };
  return (
    <LateSideForm
      title={t('calendar.add')}
      action={t('calendar.add')}
      fields={[
        { name: 'name', label: 'calendar.name', kind: 'text', required: true, maxLength: 60 },
        { name: 'zone', label: 'account.zone', kind: 'choice', required: true, choices: zoneChoices },
        {
          name: 'kind',
          label: 'calendar.kind',
          kind: 'buttons',
          required: true,
          choices: options(calendarKindTexts),
        },
        ...weekFields(t, isWeekly),
        { name: 'chinaHolidays', label: 'calendar.chinaHolidays', kind: 'flag', when: isWeekly },
      ]}
      initial={{ zone, kind: 'WEEKLY', chinaHolidays: true, ...weekValues(officeWeek) }}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
