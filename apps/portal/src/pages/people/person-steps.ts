import { listOf, optionalText, textOf } from '../../forms/field.js';
import * as api from '../../generated/graphql.js';
import { chosen, stepsOn } from '../../steps/record-step.js';
import { roleChoices, zoneChoices } from './person-choices.js';

/** A person with the roles that there are to choose from. */
export interface ShownPerson extends api.PersonPageFragment {
  readonly allRoles: api.PersonPageByIdQuery['roles'];
}

const step = stepsOn<ShownPerson>();

export const personSteps = {
  CHANGE: step(api.ChangePersonDocument, {
    fields: () => [
      { name: 'displayName', label: 'person.name', kind: 'text', required: true, maxLength: 60 },
      { name: 'email', label: 'account.mail', kind: 'text', required: true, maxLength: 254 },
      { name: 'phone', label: 'account.phone', kind: 'text', maxLength: 40 },
      {
        name: 'locale',
        label: 'account.language',
        kind: 'buttons',
        required: true,
        choices: [
          { value: 'ZH_CN', label: '中文' },
          { value: 'EN', label: 'English' },
        ],
      },
      { name: 'zone', label: 'account.zone', kind: 'choice', required: true, choices: zoneChoices },
    ],
    initial: ({ record }) => ({
      displayName: record.displayName,
      email: record.email ?? '',
      phone: record.phone ?? '',
      locale: record.locale,
      zone: record.zone,
    }),
    input: (values) => ({
      displayName: textOf(values, 'displayName'),
      email: textOf(values, 'email').trim(),
      phone: optionalText(values, 'phone'),
      locale: chosen<api.Locale>(values, 'locale'),
      zone: textOf(values, 'zone'),
    }),
  }),
  CHANGE_ROLES: step(api.ChangePersonRolesDocument, {
    fields: ({ record, t }) => [
      {
        name: 'roleCodes',
        label: 'person.roles',
        kind: 'choices',
        choices: roleChoices(record.allRoles),
        hint: t('person.rolesHint'),
      },
    ],
    initial: ({ record }) => ({ roleCodes: record.roles.map(({ code }) => code) }),
    input: (values) => ({ roleCodes: listOf(values, 'roleCodes') }),
  }),
  MOVE: step(api.MovePersonDocument, {
    fields: () => [{ name: 'unitId', label: 'person.unit', kind: 'unit', required: true }],
    initial: ({ record }) => ({ unitId: record.unit.id }),
    input: (values) => ({ unitId: textOf(values, 'unitId') }),
  }),
  NAME_DEPUTY: step(api.NameDeputyDocument, {
    fields: ({ record, t }) => [
      {
        name: 'deputyId',
        label: 'person.deputy',
        kind: 'person',
        unitId: record.unit.id,
        hint: t('person.deputyHint'),
      },
      { name: 'until', label: 'person.deputyUntil', kind: 'time' },
    ],
    initial: ({ record }) => ({ deputyId: record.deputy?.id, until: record.deputyUntil ?? undefined }),
    input: (values) => ({
      deputyId: optionalText(values, 'deputyId'),
      until: optionalText(values, 'until'),
    }),
  }),
  SET_FIRST_PASSWORD: step(api.SetFirstPasswordDocument, {
    fields: ({ t }) => [
      {
        name: 'newPassword',
        label: 'signIn.newPassword',
        kind: 'password',
        required: true,
        maxLength: 200,
        hint: t('signIn.passwordHint'),
      },
    ],
    input: (values) => ({ newPassword: textOf(values, 'newPassword') }),
  }),
  DEACTIVATE: step(api.DeactivatePersonDocument, {
    fields: ({ record, t }) => [
      {
        name: 'handOverToId',
        label: 'person.handOverTo',
        kind: 'person',
        unitId: record.unit.id,
        hint: t('person.handOverHint'),
      },
    ],
    input: (values) => ({ handOverToId: optionalText(values, 'handOverToId') }),
  }),
  REACTIVATE: step(api.ReactivatePersonDocument),
};

type PersonAction = keyof typeof personSteps;

/** What makes sense for this account; whether the caller may is the server's to say. */
export function personOffers({ active, passwordSetAt }: api.PersonPageFragment) {
  const first: readonly PersonAction[] = passwordSetAt ? [] : ['SET_FIRST_PASSWORD'];
  const offered: readonly PersonAction[] = active
    ? ['CHANGE', 'CHANGE_ROLES', 'MOVE', 'NAME_DEPUTY', ...first, 'DEACTIVATE']
    : ['REACTIVATE'];
  return offered.map((action) => ({ action, allowed: true }));
}
