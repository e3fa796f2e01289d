import type * as contract from '@aftercare/contracts/customer/installation';
import type { InputOf } from '@aftercare/contracts/define';
import { notFound } from '@aftercare/domain-kit/domain-error';
import * as domain from '../domain/installation.js';
import type { Ports, Target } from './ports.js';

type KeepInstallations = Pick<Ports, 'together' | 'customers' | 'sites' | 'installations'>;

/** CUS-02: what a customer has installed. */
export const keepInstallations = ({ together, customers, sites, installations }: KeepInstallations) => {
  const assertSite = async (customerId: string, siteId: string | undefined) => {
    if (siteId === undefined) return;
    const site = await sites.get(siteId, ['siteId']);
    if (site.customerId !== customerId) throw notFound('site', siteId, ['siteId']);
  };
  return {
    recordInstallation: (input: InputOf<typeof contract.recordInstallation>) =>
      together(async (act) => {
        const { customerId, serviceCode: wished, ...fields } = input;
        const customer = await customers.get(customerId, ['customerId']);
        await assertSite(customer.id, input.siteId);
        await installations.assertProduct(input.productCode);
        const serviceCode = await installations.serviceCode(wished);
        const decision = domain.recordInstallation(customer.id, serviceCode, fields, act);
        return { ...(await installations.save(undefined, decision)), serviceCode };
      }),
    changeInstallation: (input: InputOf<typeof contract.changeInstallation>) =>
      together(async () => {
        const before = await installations.lock(input);
        await assertSite(before.customerId, input.siteId);
        if (input.productCode !== before.productCode) await installations.assertProduct(input.productCode);
        return installations.save(before, domain.changeInstallation(before, input));
      }),
    retireInstallation: (target: Target) =>
      together(async () => {
        const before = await installations.lock(target);
        return installations.save(before, domain.retireInstallation(before));
      }),
  };
};
