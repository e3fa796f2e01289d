import type { Choice } from '../../forms/field.js';

interface RoleName {
  readonly code: string;
  readonly name: string;
  readonly active: boolean;
}

/** Roles that can be given. */
export const roleChoices = (roles: readonly RoleName[]): Choice[] =>
  roles.filter(({ active }) => active).map(({ code, name }) => ({ value: code, label: name }));

export const zoneChoices: readonly Choice[] = Intl.supportedValuesOf('timeZone').map((value) => ({
  value,
  label: value,
}));
