import type { Permissions } from '../../shell/viewer.js';
import type { TextKey } from '../../text/texts.js';

export interface Section {
  /** As in the address: `/admin/units`. */
  readonly name: string;
  readonly title: TextKey;
  readonly permission: Permissions;
}

/** The parts of the administration, in their order, each with what opens it. */
export const sections = [
  {
    name: 'people',
    title: 'admin.people',
    permission: 'PERSON_MANAGE',
  },
  {
    name: 'units',
    title: 'admin.units',
    permission: 'ORG_MANAGE',
  },
  {
    name: 'roles',
    title: 'admin.roles',
    permission: 'ROLE_MANAGE',
  },
  {
    name: 'calendars',
    title: 'admin.calendars',
    permission: 'CALENDAR_MANAGE',
  },
  {
    name: 'service-levels',
    title: 'admin.serviceLevels',
    permission: 'TICKET_CONFIGURE',
  },
  {
    name: 'keys',
    title: 'admin.keys',
    permission: 'API_KEY_MANAGE',
  },
  {
    name: 'audit',
    title: 'admin.audit',
    permission: 'AUDIT_READ',
  },
  {
    name: 'deliveries',
    title: 'admin.deliveries',
    permission: 'NOTICE_LOG_READ',
  },
  {
    name: 'dead-letters',
    title: 'admin.deadLetters',
    permission: ['OPERATE', 'NOTICE_LOG_READ'],
  },
] as const satisfies readonly Section[];

export type SectionName = (typeof sections)[number]['name'];
