import type { ContactView } from '@aftercare/contracts/customer/contact';
import type { ProductView, SpecialServiceView } from '@aftercare/contracts/customer/catalogue';
import type { CustomerView } from '@aftercare/contracts/customer/customer';
import type { InstallationView } from '@aftercare/contracts/customer/installation';
import type { SiteView } from '@aftercare/contracts/customer/site';
import type { Product, SpecialService } from '../../domain/catalogue.js';
import type { Contact } from '../../domain/contact.js';
import type { Customer } from '../../domain/customer.js';
import type { Installation } from '../../domain/installation.js';
import type { Site } from '../../domain/site.js';

/** Rows of the customer file as others see them. */
export const customerView = ({ calendarId: _c, zone: _z, ...customer }: Customer): CustomerView => ({
  ...customer,
  createdAt: customer.createdAt.toISOString(),
  updatedAt: customer.updatedAt.toISOString(),
});

export const contactView = (contact: Contact): ContactView => ({
  ...contact,
  roles: [...contact.roles],
  reaches: [...contact.reaches],
  consentAt: contact.consentAt?.toISOString() ?? null,
});

export const siteView = (site: Site): SiteView => site;

export const installationView = ({ details, ...installation }: Installation): InstallationView => ({
  ...details,
  ...installation,
  siteId: installation.siteId ?? undefined,
  dongleNumber: installation.dongleNumber ?? undefined,
  proofOfPurchase: installation.proofOfPurchase ?? undefined,
  installedOn: installation.installedOn ?? undefined,
});

export const productView = (product: Product): ProductView => ({
  ...product,
  versions: [...product.versions],
});

export const specialServiceView = (service: SpecialService): SpecialServiceView => service;
