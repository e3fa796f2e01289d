import type { Client } from '../support/client.js';
import { startWorld, type World } from '../support/platform.js';

/** The world of this area's tests, and who acts in most of them. */
export let world: World;
export let admin: Client;
export let hotline: Client;
export let manager: Client;

export async function begin(): Promise<void> {
  world = await startWorld();
  admin = await world.as('admin');
  hotline = await world.as('hotline');
  manager = await world.as('manager');
}

export const end = (): Promise<void> | undefined => world?.stop();

export interface Changed {
  readonly id: string;
  readonly version: number;
}

export const unitId = (key: string) => `OrgUnit:${world.organisation.unitIds.get(key)}`;
export const personId = (login: string) => `Person:${world.organisation.personIds.get(login)}`;
export const customerFields = '... on CustomerChanged { customer { id version name level } }';

export async function register(name: string, fields: object = {}): Promise<string> {
  const { customer } = await admin.change<{ customer: Changed }>(
    'registerCustomer',
    { name, level: 'REGULAR', unitId: unitId('shanghai'), ...fields },
    customerFields,
  );
  return customer.id;
}

export async function addContact(customerId: string, fields: object): Promise<string> {
  const { contact } = await admin.change<{ contact: Changed }>(
    'addContact',
    { customerId, ...fields },
    '... on ContactChanged { contact { id version } }',
  );
  return contact.id;
}

export const installationFields = '... on InstallationChanged { installation { id version serviceCode } }';
export const installation = { productCode: 'FIN', productVersion: '8.3.0' };

export const entitlementOf = async (customerId: string, more = '') =>
  (
    await hotline.get<{ entitlement: { decision: string; explanation: { code: string; text: string }[] } }>(
      `query ($customerId: ID!) { entitlement(customerId: $customerId ${more}) {
        decision agreementKind validUntil serviceLevelCode responsePromise arrivalPromises { travelZone targetMs }
        quotas { service included reserved consumed left } explanation { code text }
      } }`,
      { customerId },
    )
  ).entitlement;

export const agreementFields =
  '... on AgreementChanged { agreement { id version state endsOn quotas { service included left } } }';
export const year = new Date().getUTCFullYear();
export const terms = {
  kind: 'PAID_MAINTENANCE',
  services: [
    { service: 'REMOTE', included: 10 },
    { service: 'ON_SITE', included: 2 },
  ],
  serviceLevelCode: 'STANDARD',
  startsOn: `${year}-01-01`,
  endsOn: `${year + 1}-12-31`,
  fee: { amountMinor: 1_200_000, currency: 'CNY' },
  responsePromise: '1 小时内反馈',
  serviceDescription: '远程与现场服务',
};

export async function underAgreement(name: string, fields: object = {}) {
  const customerId = await register(name);
  const { agreement } = await admin.change<{ agreement: Changed }>(
    'concludeAgreement',
    { customerId, ...terms, ...fields },
    agreementFields,
  );
  return { customerId, agreement };
}
