import * as facts from '@aftercare/contracts/identity/person';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { decided, type Act, type Decided } from './act.js';

/** A colleague (COM-02). How they sign in stands in their credential. */
export interface Person {
  readonly id: string;
  readonly version: number;
  readonly login: string;
  readonly displayName: string;
  readonly unitId: string;
  readonly roleCodes: readonly string[];
  readonly email: string;
  readonly phone: string | null;
  readonly locale: 'zh-CN' | 'en';
  readonly zone: string;
  readonly deputyId: string | null;
  readonly deputyUntil: Date | null;
  readonly active: boolean;
}

export type PersonContent = Pick<Person, 'displayName' | 'email' | 'phone' | 'locale' | 'zone'>;
export type NewPerson = PersonContent & Pick<Person, 'login' | 'unitId' | 'roleCodes'>;

export function createPerson(input: NewPerson, invite: boolean, act: Act): Decided<Person> {
  const roleCodes = [...new Set(input.roleCodes)];
  const none = { deputyId: null, deputyUntil: null, active: true };
  return decided({ id: act.newId(), version: 0, ...input, roleCodes, ...none }, {}, facts.personCreated, {
    invite,
  });
}

export const changePerson = (person: Person, content: PersonContent): Decided<Person> =>
  decided(person, content, facts.personChanged);

export function movePerson(person: Person, unitId: string): Decided<Person> {
  assertActive(person);
  if (person.unitId === unitId) throw new DomainError('ALREADY_THERE', { unitId }, ['unitId']);
  return decided(person, { unitId }, facts.personMoved, { previousUnitId: person.unitId });
}

export const changeRoles = (person: Person, roleCodes: readonly string[]): Decided<Person> =>
  decided(assertActive(person), { roleCodes: [...new Set(roleCodes)] }, facts.personRolesChanged);

/** COM-02: acts for an absent person; `deputyActive` is undefined for somebody unknown. */
export function nameDeputy(
  person: Person,
  deputy: { readonly id: string; readonly active: boolean } | null,
  until: Date | null,
  act: Act,
): Decided<Person> {
  assertActive(person);
  if (deputy?.id === person.id) throw new DomainError('DEPUTY_OF_ONESELF', {}, ['deputyId']);
  if (deputy && !deputy.active) throw new DomainError('PERSON_INACTIVE', { id: deputy.id }, ['deputyId']);
  if (until && until <= act.now) throw new DomainError('IN_THE_PAST', {}, ['until']);
  const deputyId = deputy?.id ?? null;
  const deputyUntil = deputy ? until : null;
  const data = { deputyId, until: deputyUntil?.toISOString() ?? null };
  return decided(person, { deputyId, deputyUntil }, facts.deputyNamed, data);
}

/** COM-02: a leaver; the open work goes to `handOverTo`, or to the queues of its units. */
export function deactivate(
  person: Person,
  handOverTo: Pick<Person, 'id' | 'active'> | null,
): Decided<Person> {
  assertActive(person);
  if (handOverTo?.id === person.id || handOverTo?.active === false) {
    throw new DomainError('PERSON_INACTIVE', { id: handOverTo.id }, ['handOverToId']);
  }
  const left = { active: false, deputyId: null, deputyUntil: null };
  return decided(person, left, facts.personDeactivated, { handOverToId: handOverTo?.id ?? null });
}

export function reactivate(person: Person): Decided<Person> {
  if (person.active) throw new DomainError('PERSON_ACTIVE', { id: person.id });
  return decided(person, { active: true }, facts.personReactivated);
}

export const passwordSet = (person: Person): Decided<Person> => decided(person, {}, facts.passwordChanged);

export const resetAsked = (person: Person): Decided<Person> => decided(person, {}, facts.passwordResetAsked);

export const locked = (person: Person, until: Date): Decided<Person> =>
  decided(person, {}, facts.personLocked, { until: until.toISOString() });

export const unlocked = (person: Person): Decided<Person> => decided(person, {}, facts.personUnlocked);

export function assertActive(person: Person): Person {
  if (!person.active) throw new DomainError('PERSON_INACTIVE', { id: person.id });
  return person;
}
