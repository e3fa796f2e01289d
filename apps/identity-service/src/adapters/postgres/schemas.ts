import { EntitySchema } from 'typeorm';
import type { ApiKey } from '../../domain/api-key.js';
import type { ContactAccount } from '../../domain/contact-account.js';
import type { OrgUnit } from '../../domain/org-unit.js';
import type { Person } from '../../domain/person.js';
import type { Role } from '../../domain/role.js';
import type { ServiceCalendar } from '../../domain/service-calendar.js';

/** Rows of this service's records: each property of the record is a column. */
export const OrgUnitSchema = new EntitySchema<OrgUnit>({
  name: 'org_unit',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    kind: { type: 'text' },
    name: { type: 'text' },
    parentId: { type: 'uuid', name: 'parent_id', nullable: true },
    path: { type: 'uuid', array: true },
    calendarId: { type: 'uuid', name: 'calendar_id', nullable: true },
    headId: { type: 'uuid', name: 'head_id', nullable: true },
    active: { type: 'boolean' },
  },
});

export const RoleSchema = new EntitySchema<Role>({
  name: 'role',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    code: { type: 'text' },
    nameZh: { type: 'text', name: 'name_zh' },
    nameEn: { type: 'text', name: 'name_en' },
    grants: { type: 'jsonb' },
    preset: { type: 'boolean' },
    active: { type: 'boolean' },
  },
});

export const PersonSchema = new EntitySchema<Person>({
  name: 'person',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    login: { type: 'text' },
    displayName: { type: 'text', name: 'display_name' },
    unitId: { type: 'uuid', name: 'unit_id' },
    roleCodes: { type: 'text', name: 'role_codes', array: true },
    email: { type: 'text' },
    phone: { type: 'text', nullable: true },
    locale: { type: 'text' },
    zone: { type: 'text' },
    deputyId: { type: 'uuid', name: 'deputy_id', nullable: true },
    deputyUntil: { type: 'timestamptz', name: 'deputy_until', nullable: true },
    active: { type: 'boolean' },
  },
});

export const CalendarSchema = new EntitySchema<ServiceCalendar>({
  name: 'calendar',
  columns: { id: { type: 'uuid', primary: true }, version: { type: 'int' }, calendar: { type: 'jsonb' } },
});

export const ContactAccountSchema = new EntitySchema<ContactAccount>({
  name: 'contact_account',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    contactId: { type: 'uuid', name: 'contact_id' },
    customerId: { type: 'uuid', name: 'customer_id' },
    unitId: { type: 'uuid', name: 'unit_id' },
    login: { type: 'text' },
    locale: { type: 'text' },
    state: { type: 'text' },
    invitedAt: { type: 'timestamptz', name: 'invited_at' },
  },
});

export const ApiKeySchema = new EntitySchema<ApiKey>({
  name: 'api_key',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    name: { type: 'text' },
    prefix: { type: 'text' },
    secretHash: { type: 'text', name: 'secret_hash' },
    ownerId: { type: 'uuid', name: 'owner_id' },
    scopes: { type: 'text', array: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    lastUsedAt: { type: 'timestamptz', name: 'last_used_at', nullable: true },
    revokedAt: { type: 'timestamptz', name: 'revoked_at', nullable: true },
  },
});
