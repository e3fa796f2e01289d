import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Product, SpecialService } from '../../domain/catalogue.js';
import type { Contact } from '../../domain/contact.js';
import type { Customer } from '../../domain/customer.js';
import type { Installation } from '../../domain/installation.js';
import type { Site } from '../../domain/site.js';
import { spokenCode } from '../../domain/spoken-code.js';
import { catalogueVisible, customerVisible } from './customer-policy.js';
import * as schemas from './file-schemas.js';
import { phoneKeysOf } from './phone-keys.js';
import type { RecordKind } from './record-kind.js';
import { wordsColumn } from './words-column.js';

export const customerKind: RecordKind<Customer> = {
  name: 'customer',
  schema: schemas.CustomerSchema,
  from: 'customer c',
  alias: 'c',
  visible: customerVisible,
  audited: [
    ...(['name', 'shortName', 'level', 'status', 'industryCode', 'unitId', 'salesPersonId'] as const),
    ...(['consultantId', 'consultantStandInId', 'proactiveContactId', 'thirdPartyConsent'] as const),
  ],
  derived: (before, next) => [
    { column: 'level_rank', value: levels.indexOf(next.level) },
    ...wordsColumn(before, next, ({ number, name, shortName }) => [number, name, shortName]),
  ],
  timeline: ({ id, number }) => ({ customerId: id, number }),
};
const levels: readonly Customer['level'][] = ['REGULAR', 'KEY', 'VIP'];

/** What belongs to a customer is seen by whoever sees the customer. */
const ofCustomer = <T extends string>(table: T) =>
  ({
    from: `${table} r JOIN customer c ON c.id = r.customer_id`,
    alias: 'r',
    visible: customerVisible,
  }) as const;

export const contactKind: RecordKind<Contact> = {
  ...ofCustomer('contact'),
  name: 'contact',
  schema: schemas.ContactSchema,
  audited: ['customerId', 'roles', 'locale', 'consentAt', 'active'],
  personal: ['name', 'title', 'reaches'],
  derived: (before, next) => [
    { column: 'numbers', value: phoneKeysOf(next) },
    ...wordsColumn(before, next, ({ name, reaches }) => [name, ...reaches.map(({ value }) => value)]),
  ],
  timeline: ({ customerId }) => ({ customerId, number: null }),
};

export const siteKind: RecordKind<Site> = {
  ...ofCustomer('site'),
  name: 'site',
  schema: schemas.SiteSchema,
  audited: ['customerId', 'name', 'address', 'district', 'coordinates', 'travelZone', 'active'],
  personal: ['accessNotes'],
  timeline: ({ customerId }) => ({ customerId, number: null }),
};

export const installationKind: RecordKind<Installation> = {
  ...ofCustomer('installation'),
  name: 'installation',
  schema: schemas.InstallationSchema,
  audited: [
    ...(['customerId', 'serviceCode', 'siteId', 'productCode', 'productVersion', 'dongleNumber'] as const),
    ...(['proofOfPurchase', 'installedOn', 'lifetimeMaintenance', 'active'] as const),
  ],
  personal: ['details'],
  taken: { installation_service_code_key: () => new DomainError('SERVICE_CODE_TAKEN', {}, ['serviceCode']) },
  derived: (before, next) => [
    { column: 'service_code_key', value: spokenCode(next.serviceCode) },
    { column: 'dongle_key', value: next.dongleNumber === null ? null : spokenCode(next.dongleNumber) },
    ...wordsColumn(before, next, ({ serviceCode, dongleNumber, productCode, productVersion, details }) => [
      serviceCode,
      spokenCode(serviceCode),
      dongleNumber,
      dongleNumber && spokenCode(dongleNumber),
      productCode,
      productVersion,
      details.projectName ?? null,
      details.licenceNumber ?? null,
    ]),
  ],
  timeline: ({ customerId, serviceCode }) => ({ customerId, number: serviceCode }),
};

const catalogue = { alias: 'r', visible: catalogueVisible } as const;

export const productKind: RecordKind<Product> = {
  ...catalogue,
  from: 'product r',
  name: 'product',
  schema: schemas.ProductSchema,
  audited: ['code', 'nameZh', 'nameEn', 'versions', 'active'],
  taken: { product_code: ({ code }) => new DomainError('CODE_TAKEN', { code }, ['code']) },
};

export const specialServiceKind: RecordKind<SpecialService> = {
  ...catalogue,
  from: 'special_service r',
  name: 'specialService',
  schema: schemas.SpecialServiceSchema,
  audited: ['code', 'nameZh', 'nameEn', 'price', 'active'],
  taken: { special_service_code: ({ code }) => new DomainError('CODE_TAKEN', { code }, ['code']) },
};
