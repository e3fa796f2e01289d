import type { ComponentType } from 'react';
import type { Permissions } from '../../shell/viewer.js';
import type { TextKey } from '../../text/texts.js';

export interface Section {
  /** As in the address: `/admin/units`. */
  readonly name: string;
  readonly title: TextKey;
  readonly permission: Permissions;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** The parts of the administration, in their order; each comes when it is opened, to those who may. */
export const sections = [
  {
    name: 'people',
    title: 'admin.people',
    permission: 'PERSON_MANAGE',
    load: async () => ({ default: (await import('./people/people-section.js')).PeopleSection }),
  },
  {
    name: 'units',
    title: 'admin.units',
    permission: 'ORG_MANAGE',
    load: async () => ({ default: (await import('./units/units-section.js')).UnitsSection }),
  },
  {
    name: 'roles',
    title: 'admin.roles',
    permission: 'ROLE_MANAGE',
    load: async () => ({ default: (await import('./roles/roles-section.js')).RolesSection }),
  },
  {
    name: 'calendars',
    title: 'admin.calendars',
    permission: 'CALENDAR_MANAGE',
    load: async () => ({ default: (await import('./calendars/calendars-section.js')).CalendarsSection }),
  },
  {
    name: 'service-levels',
    title: 'admin.serviceLevels',
    permission: 'TICKET_CONFIGURE',
    load: async () => ({
      default: (await import('./service-levels/service-levels-section.js')).ServiceLevelsSection,
    }),
  },
  {
    name: 'keys',
    title: 'admin.keys',
    permission: 'API_KEY_MANAGE',
    load: async () => ({ default: (await import('./keys/keys-section.js')).KeysSection }),
  },
  {
    name: 'audit',
    title: 'admin.audit',
    permission: 'AUDIT_READ',
    load: async () => ({ default: (await import('./audit/audit-section.js')).AuditSection }),
  },
  {
    name: 'deliveries',
    title: 'admin.deliveries',
    permission: 'NOTICE_LOG_READ',
    load: async () => ({ default: (await import('./deliveries/deliveries-section.js')).DeliveriesSection }),
  },
  {
    name: 'dead-letters',
    title: 'admin.deadLetters',
    permission: ['OPERATE', 'NOTICE_LOG_READ'],
    load: async () => ({
      default: (await import('./dead-letters/dead-letters-section.js')).DeadLettersSection,
    }),
  },
] as const satisfies readonly Section[];
