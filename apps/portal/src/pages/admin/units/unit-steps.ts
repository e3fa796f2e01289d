import { optionalText, textOf } from '../../../forms/field.js';
import * as api from '../../../generated/graphql.js';
import { stepsOn } from '../../../steps/record-step.js';

/** A unit with the calendars that there are to choose from. */
export interface ShownUnit extends api.UnitRowFragment {
  readonly calendars: readonly { readonly id: string; readonly name: string }[];
}

const step = stepsOn<ShownUnit>();

export const unitSteps = {
  RENAME: step(api.RenameOrgUnitDocument, {
    fields: () => [{ name: 'name', label: 'unit.name', kind: 'text', required: true, maxLength: 100 }],
    initial: ({ record }) => ({ name: record.name }),
    input: (values) => ({ name: textOf(values, 'name') }),
  }),
  MOVE: step(api.MoveOrgUnitDocument, {
    fields: () => [{ name: 'parentId', label: 'unit.parent', kind: 'unit', required: true }],
    initial: ({ record }) => ({ parentId: record.parent?.id }),
    input: (values) => ({ parentId: textOf(values, 'parentId') }),
  }),
  PICK_CALENDAR: step(api.PickUnitCalendarDocument, {
    fields: ({ record, t }) => [
      {
        name: 'calendarId',
        label: 'unit.calendar',
        kind: 'choice',
        hint: t('unit.calendarHint'),
        choices: record.calendars.map(({ id, name }) => ({ value: id, label: name })),
      },
    ],
    initial: ({ record }) => ({ calendarId: record.calendar?.id }),
    input: (values) => ({ calendarId: optionalText(values, 'calendarId') }),
  }),
  NAME_HEAD: step(api.NameUnitHeadDocument, {
    fields: ({ t, record }) => [
      { name: 'headId', label: 'unit.head', kind: 'person', unitId: record.id, hint: t('unit.headHint') },
    ],
    initial: ({ record }) => ({ headId: record.head?.id }),
    input: (values) => ({ headId: optionalText(values, 'headId') }),
  }),
  CLOSE: step(api.CloseOrgUnitDocument),
};

type UnitAction = keyof typeof unitSteps;

/** Headquarters stay where they are; a closed unit is history. */
export function unitOffers({ kind, active }: api.UnitRowFragment) {
  const top = kind === 'HEADQUARTERS';
  const offered: readonly UnitAction[] = !active
    ? []
    : top
      ? ['RENAME', 'PICK_CALENDAR', 'NAME_HEAD']
      : ['RENAME', 'MOVE', 'PICK_CALENDAR', 'NAME_HEAD', 'CLOSE'];
  return offered.map((action) => ({ action, allowed: true }));
}
