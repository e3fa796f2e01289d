import type * as contract from '@aftercare/contracts/customer/site';
import type { InputOf } from '@aftercare/contracts/define';
import * as domain from '../domain/site.js';
import type { Ports, Target } from './ports.js';

/** CUS-01: places of a customer. */
export const keepSites = ({
  together,
  customers,
  sites,
}: Pick<Ports, 'together' | 'customers' | 'sites'>) => ({
  addSite: (input: InputOf<typeof contract.addSite>) =>
    together(async (act) => {
      const customer = await customers.get(input.customerId, ['customerId']);
      return sites.save(undefined, domain.addSite(customer.id, input, act));
    }),
  changeSite: (input: InputOf<typeof contract.changeSite>) =>
    together(async () => {
      const before = await sites.lock(input);
      return sites.save(before, domain.changeSite(before, input));
    }),
  retireSite: (target: Target) =>
    together(async () => {
      const before = await sites.lock(target);
      return sites.save(before, domain.retireSite(before));
    }),
});
