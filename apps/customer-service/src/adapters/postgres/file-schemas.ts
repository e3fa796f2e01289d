import { EntitySchema } from 'typeorm';
import type { Product, SpecialService } from '../../domain/catalogue.js';
import type { Contact } from '../../domain/contact.js';
import type { Customer } from '../../domain/customer.js';
import type { Installation } from '../../domain/installation.js';
import type { Site } from '../../domain/site.js';

const identified = {
  id: { type: 'uuid', primary: true },
  version: { type: 'int' },
} as const;

/** Rows of the customer file: each property of a record is a column. */
export const CustomerSchema = new EntitySchema<Customer>({
  name: 'customer',
  columns: {
    ...identified,
    number: { type: 'text' },
    name: { type: 'text' },
    shortName: { type: 'text', name: 'short_name', nullable: true },
    level: { type: 'text' },
    status: { type: 'text' },
    industryCode: { type: 'text', name: 'industry_code', nullable: true },
    unitId: { type: 'uuid', name: 'unit_id' },
    salesPersonId: { type: 'uuid', name: 'sales_person_id', nullable: true },
    consultantId: { type: 'uuid', name: 'consultant_id', nullable: true },
    consultantStandInId: { type: 'uuid', name: 'consultant_stand_in_id', nullable: true },
    proactiveContactId: { type: 'uuid', name: 'proactive_contact_id', nullable: true },
    thirdPartyConsent: { type: 'boolean', name: 'third_party_consent' },
    calendarId: { type: 'uuid', name: 'calendar_id' },
    zone: { type: 'text' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});

export const ContactSchema = new EntitySchema<Contact>({
  name: 'contact',
  columns: {
    ...identified,
    customerId: { type: 'uuid', name: 'customer_id' },
    name: { type: 'text' },
    title: { type: 'text', nullable: true },
    roles: { type: 'text', array: true },
    reaches: { type: 'jsonb' },
    locale: { type: 'text' },
    consentAt: { type: 'timestamptz', name: 'consent_at', nullable: true },
    active: { type: 'boolean' },
  },
});

export const SiteSchema = new EntitySchema<Site>({
  name: 'site',
  columns: {
    ...identified,
    customerId: { type: 'uuid', name: 'customer_id' },
    name: { type: 'text' },
    address: { type: 'text' },
    district: { type: 'text', nullable: true },
    coordinates: { type: 'jsonb', nullable: true },
    travelZone: { type: 'text', name: 'travel_zone' },
    accessNotes: { type: 'text', name: 'access_notes', nullable: true },
    active: { type: 'boolean' },
  },
});

export const InstallationSchema = new EntitySchema<Installation>({
  name: 'installation',
  columns: {
    ...identified,
    customerId: { type: 'uuid', name: 'customer_id' },
    serviceCode: { type: 'text', name: 'service_code' },
    active: { type: 'boolean' },
    siteId: { type: 'uuid', name: 'site_id', nullable: true },
    productCode: { type: 'text', name: 'product_code' },
    productVersion: { type: 'text', name: 'product_version' },
    dongleNumber: { type: 'text', name: 'dongle_number', nullable: true },
    proofOfPurchase: { type: 'text', name: 'proof_of_purchase', nullable: true },
    installedOn: { type: 'text', name: 'installed_on', nullable: true },
    lifetimeMaintenance: { type: 'boolean', name: 'lifetime_maintenance' },
    details: { type: 'jsonb' },
  },
});

const catalogued = {
  ...identified,
  code: { type: 'text' },
  nameZh: { type: 'text', name: 'name_zh' },
  nameEn: { type: 'text', name: 'name_en' },
  active: { type: 'boolean' },
} as const;

export const ProductSchema = new EntitySchema<Product>({
  name: 'product',
  columns: { ...catalogued, versions: { type: 'text', array: true } },
});

export const SpecialServiceSchema = new EntitySchema<SpecialService>({
  name: 'special_service',
  columns: { ...catalogued, price: { type: 'jsonb', nullable: true } },
});
