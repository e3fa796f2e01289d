import type { ComponentType } from 'react';
import type { SectionName } from './sections.js';

type Load = () => Promise<{ readonly default: ComponentType }>;

/** Each part comes when it is opened. */
export const loaders: Readonly<Record<SectionName, Load>> = {
  people: async () => ({ default: (await import('./people/people-section.js')).PeopleSection }),
  units: async () => ({ default: (await import('./units/units-section.js')).UnitsSection }),
  roles: async () => ({ default: (await import('./roles/roles-section.js')).RolesSection }),
  calendars: async () => ({ default: (await import('./calendars/calendars-section.js')).CalendarsSection }),
  'service-levels': async () => ({
    default: (await import('./service-levels/service-levels-section.js')).ServiceLevelsSection,
  }),
  keys: async () => ({ default: (await import('./keys/keys-section.js')).KeysSection }),
  audit: async () => ({ default: (await import('./audit/audit-section.js')).AuditSection }),
  deliveries: async () => ({
    default: (await import('./deliveries/deliveries-section.js')).DeliveriesSection,
  }),
  'dead-letters': async () => ({
    default: (await import('./dead-letters/dead-letters-section.js')).DeadLettersSection,
  }),
};
