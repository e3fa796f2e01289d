import * as contact from '@aftercare/contracts/customer/contact';
import * as installation from '@aftercare/contracts/customer/installation';
import { listProducts } from '@aftercare/contracts/customer/catalogue';
import * as site from '@aftercare/contracts/customer/site';
import { contactAccountsOf } from '@aftercare/contracts/identity/contact-account';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { idOf, one } from '../../api/references.js';
import type {
  ContactResolvers,
  InstallationResolvers,
  MutationResolvers,
  QueryResolvers,
  SiteResolvers,
} from '../../generated/resolvers.js';
import { history } from '../common/audit.js';

export const Contact: ContactResolvers = {
  id: idOf('Contact'),
  customer: one('Customer', (record) => record.customerId),
  account: ({ id }, _args, context) =>
    context.batch('accountOfContact', id, async (ids) => {
      const { items } = await context.ask(contactAccountsOf, { contactIds: [...ids] });
      return ids.map((wanted) => items.find((account) => account.contactId === wanted) ?? null);
    }),
  history: history('contact'),
};

export const Site: SiteResolvers = {
  id: idOf('Site'),
  customer: one('Customer', (record) => record.customerId),
  history: history('site'),
};

export const Installation: InstallationResolvers = {
  id: idOf('Installation'),
  customer: one('Customer', (record) => record.customerId),
  site: one('Site', (record) => record.siteId),
  product: ({ productCode }, _args, context) =>
    context.batch('productByCode', productCode, async (codes) => {
      const { items } = await context.ask(listProducts, {});
      return codes.map((wanted) => items.find((product) => product.code === wanted) ?? null);
    }),
  history: history('installation'),
};

export const customerPartQueries: QueryResolvers = {
  installations: list(installation.listInstallations, { count: installation.countInstallations }),
};

export const customerPartMutations: MutationResolvers = {
  addContact: mutation(contact.addContact, { as: 'Contact' }),
  changeContact: mutation(contact.changeContact, { as: 'Contact' }),
  retireContact: mutation(contact.retireContact, { as: 'Contact' }),
  addSite: mutation(site.addSite, { as: 'Site' }),
  changeSite: mutation(site.changeSite, { as: 'Site' }),
  retireSite: mutation(site.retireSite, { as: 'Site' }),
  recordInstallation: mutation(installation.recordInstallation, { as: 'Installation' }),
  changeInstallation: mutation(installation.changeInstallation, { as: 'Installation' }),
  retireInstallation: mutation(installation.retireInstallation, { as: 'Installation' }),
};
