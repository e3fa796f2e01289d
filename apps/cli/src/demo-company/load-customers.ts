import { concludeAgreement } from '@aftercare/contracts/customer/agreement';
import { addProduct } from '@aftercare/contracts/customer/catalogue';
import { addContact } from '@aftercare/contracts/customer/contact';
import { registerCustomer } from '@aftercare/contracts/customer/customer';
import { recordInstallation } from '@aftercare/contracts/customer/installation';
import { addSite } from '@aftercare/contracts/customer/site';
import { wellKnown } from '@aftercare/contracts/well-known';
import { inParallel } from '../platform/in-parallel.js';
import { products, type DemoCustomer } from './customers.js';
import type { DemoOrganisation } from './load-organisation.js';

const hour = 3_600_000;

/** Customer → what later history refers to. */
export interface LoadedCustomer {
  readonly demo: DemoCustomer;
  readonly id: string;
  readonly contactIds: readonly string[];
  readonly siteId: string;
  readonly installationIds: readonly string[];
}

/** Customers with contacts, sites, installations and agreements, each by the command that people use. */
export async function loadCustomers(
  { admin, unitIds, personIds }: DemoOrganisation,
  customers: readonly DemoCustomer[],
): Promise<readonly LoadedCustomer[]> {
  for (const { code, nameZh, nameEn } of products) {
    await admin.command(addProduct, `demo:product:${code}`, { code, nameZh, nameEn });
  }
  const loaded: LoadedCustomer[] = [];
  await inParallel(customers, 8, async (demo, index) => {
    const unitId = unitIds.get(demo.unit) ?? wellKnown.headquartersId;
    const consultantId = demo.level === 'VIP' ? personIds.get('engineer') : undefined;
    const { name, shortName, level, industryCode } = demo;
    const customer = await admin.command(registerCustomer, `demo:${demo.key}`, {
      name,
      shortName,
      level,
      industryCode,
      unitId,
      ...(consultantId ? { consultantId } : {}),
    });
    const site = await admin.command(addSite, `demo:${demo.key}:site`, {
      customerId: customer.id,
      name: '总部',
      ...demo.site,
    });
    const contactIds: string[] = [];
    for (const [n, contact] of demo.contacts.entries()) {
      const reaches = [
        { kind: 'MOBILE' as const, value: contact.mobile, preferred: true },
        { kind: 'EMAIL' as const, value: contact.email },
      ];
      const added = await admin.command(addContact, `demo:${demo.key}:contact:${n}`, {
        customerId: customer.id,
        name: contact.name,
        title: contact.title,
        roles: contact.roles,
        reaches,
        consentGiven: true,
      });
      contactIds.push(added.id);
    }
    const installationIds: string[] = [];
    for (const [n, installation] of demo.installations.entries()) {
      const recorded = await admin.command(recordInstallation, `demo:${demo.key}:installation:${n}`, {
        customerId: customer.id,
        siteId: site.id,
        acceptedOn: installation.installedOn,
        ...installation,
      });
      installationIds.push(recorded.id);
    }
    if (demo.agreement) await conclude(admin, demo, customer.id);
    loaded[index] = { demo, id: customer.id, contactIds, siteId: site.id, installationIds };
  });
  return loaded;
}

async function conclude(
  admin: DemoOrganisation['admin'],
  demo: DemoCustomer,
  customerId: string,
): Promise<void> {
  if (!demo.agreement) return;
  const vip = demo.agreement.kind === 'VIP';
  await admin.command(concludeAgreement, `demo:${demo.key}:agreement`, {
    customerId,
    ...demo.agreement,
    services: [
      { service: 'REMOTE' },
      { service: 'ON_SITE', included: vip ? 12 : 6 },
      { service: 'INSPECTION', included: vip ? 2 : 1 },
      { service: 'TRAINING_SEAT', included: 4 },
    ],
    serviceLevelCode: vip || demo.level === 'KEY' ? 'QUICK_RESPONSE' : 'STANDARD',
    responsePromise: vip ? '5 分钟内首次反馈，1 小时内解决或通报进展' : '1 小时内反馈，8 小时内解决',
    arrivalPromises: [
      { travelZone: 'IN_CITY', targetMs: 2 * hour },
      { travelZone: 'SURROUNDING_COUNTY', targetMs: 48 * hour },
    ],
    fee: { amountMinor: vip ? 12_000_000 : 3_000_000, currency: 'CNY' },
  });
}
