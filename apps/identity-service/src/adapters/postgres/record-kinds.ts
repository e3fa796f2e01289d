import { scopeCondition, type Parameters, type ScopeColumns } from '@aftercare/service-kit/predicate';
import type { Scope } from '@aftercare/service-kit/scope';
import type { EntitySchema } from 'typeorm';
import type { ApiKey } from '../../domain/api-key.js';
import type { ContactAccount } from '../../domain/contact-account.js';
import type { OrgUnit } from '../../domain/org-unit.js';
import type { Person } from '../../domain/person.js';
import type { Role } from '../../domain/role.js';
import type { ServiceCalendar } from '../../domain/service-calendar.js';
import {
  ApiKeySchema,
  CalendarSchema,
  ContactAccountSchema,
  OrgUnitSchema,
  PersonSchema,
  RoleSchema,
} from './schemas.js';

/** What the store and the readers need to know about one kind of record; its table has the alias `r`. */
export interface RecordKind<R> {
  /** As in events and audit. */
  readonly name: string;
  readonly schema: EntitySchema<R>;
  /** COM-03: the policy: who sees, and may lock, a record. */
  readonly visible: (scope: Scope, parameters: Parameters) => string;
  /** The record's state as its events tell it: ids and codes. */
  readonly facts: (record: R) => object;
  /** COM-08: what the audit shows, by name of the field. */
  readonly audited: (record: R) => Readonly<Record<string, unknown>>;
  /** Fields of which the audit only says that they changed. */
  readonly personal?: readonly (keyof R & string)[];
}

const by =
  (columns: ScopeColumns) =>
  (scope: Scope, parameters: Parameters): string =>
    scopeCondition(scope, columns, parameters);

/** Units are changed by those whose reach covers them; being named in one gives no right to change it. */
export const orgUnitKind: RecordKind<OrgUnit> = {
  name: 'orgUnit',
  schema: OrgUnitSchema,
  visible: by({ unit: 'r.id', people: [] }),
  facts: ({ kind, name, parentId, path, calendarId, headId, active }) => ({
    kind,
    name,
    parentId,
    path,
    calendarId,
    headId,
    active,
  }),
  audited: ({ kind, name, parentId, calendarId, headId, active }) => ({
    kind,
    name,
    parentId,
    calendarId,
    headId,
    active,
  }),
};

/** People are seen by those whose reach covers their unit, and by themselves. */
export const personKind: RecordKind<Person> = {
  name: 'person',
  schema: PersonSchema,
  visible: by({ unit: 'r.unit_id', people: ['r.id'] }),
  facts: ({ unitId, roleCodes, active }) => ({ unitId, roleCodes, active }),
  audited: ({ unitId, roleCodes, locale, zone, deputyId, deputyUntil, active }) => ({
    unitId,
    roleCodes,
    locale,
    zone,
    deputyId,
    deputyUntil,
    active,
  }),
  personal: ['login', 'displayName', 'email', 'phone'],
};

/** Roles and calendars belong to the whole company. */
const everybodys = (): string => 'true';

export const roleKind: RecordKind<Role> = {
  name: 'role',
  schema: RoleSchema,
  visible: everybodys,
  facts: ({ code, grants, active }) => ({ code, grants, active }),
  audited: ({ code, nameZh, nameEn, grants, active }) => ({ code, nameZh, nameEn, grants, active }),
};

export const calendarKind: RecordKind<ServiceCalendar> = {
  name: 'calendar',
  schema: CalendarSchema,
  visible: everybodys,
  facts: ({ calendar }) => ({ calendar }),
  audited: auditedCalendar,
};

/** By the unit of the customer; contacts see their own alone. */
export const contactAccountKind: RecordKind<ContactAccount> = {
  name: 'contactAccount',
  schema: ContactAccountSchema,
  visible: (scope, parameters) =>
    scope.kind === 'customer'
      ? `r.id = ${parameters.bind(scope.personId)}`
      : scopeCondition(scope, { unit: 'r.unit_id', people: [] }, parameters),
  facts: ({ contactId, customerId, state }) => ({ contactId, customerId, state }),
  audited: ({ contactId, customerId, unitId, locale, state }) => ({
    contactId,
    customerId,
    unitId,
    locale,
    state,
  }),
  personal: ['login'],
};

/** By the owner's unit, and by the owner. */
export const apiKeyKind: RecordKind<ApiKey> = {
  name: 'apiKey',
  schema: ApiKeySchema,
  visible: by({ unit: '(SELECT p.unit_id FROM person p WHERE p.id = r.owner_id)', people: ['r.owner_id'] }),
  facts: ({ ownerId, scopes, expiresAt }) => ({ ownerId, scopes, expiresAt: expiresAt.toISOString() }),
  audited: ({ name, ownerId, scopes, expiresAt, revokedAt }) => ({
    name,
    ownerId,
    scopes,
    expiresAt,
    revokedAt,
  }),
};

/** The days by year, so that the audit shows the years that were changed and no others. */
function auditedCalendar({ calendar }: ServiceCalendar): Readonly<Record<string, unknown>> {
  const { name, zone, kind } = calendar;
  if (calendar.kind !== 'weekly') return { name, zone, kind };
  const years = Map.groupBy(calendar.days, ({ date }) => `days.${date.slice(0, 4)}`);
  return {
    name,
    zone,
    kind,
    weekly: calendar.weekly,
    publishedYears: calendar.publishedYears,
    ...Object.fromEntries(years),
  };
}
