import * as agreement from '@aftercare/contracts/customer/agreement';
import * as catalogue from '@aftercare/contracts/customer/catalogue';
import { quotasOfAgreements } from '@aftercare/contracts/customer/entitlement';
import { grouped } from '../../api/grouped.js';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { localName } from '../../api/named.js';
import { ask } from '../../api/query.js';
import { idOf, many, one, the } from '../../api/references.js';
import type {
  AgreementResolvers,
  MutationResolvers,
  ProductResolvers,
  QueryResolvers,
  SpecialServiceResolvers,
} from '../../generated/resolvers.js';
import { history } from '../common/audit.js';

export const Agreement: AgreementResolvers = {
  id: idOf('Agreement'),
  customer: one('Customer', (record) => record.customerId),
  unit: the('OrgUnit', (record) => record.unitId),
  installations: many('Installation', (record) => record.installationIds),
  quotas: grouped('quotasOf', quotasOfAgreements, 'agreementIds', (quota) => quota.agreementId),
  calendar: one('Calendar', (record) => record.calendarId),
  history: history('agreement'),
};

export const Product: ProductResolvers = { id: idOf('Product'), name: localName };

export const SpecialService: SpecialServiceResolvers = { id: idOf('SpecialService'), name: localName };

export const agreementQueries: QueryResolvers = {
  agreements: list(agreement.listAgreements, { count: agreement.countAgreements }),
  products: ask(catalogue.listProducts, ({ items }) => items),
  specialServices: ask(catalogue.listSpecialServices, ({ items }) => items),
};

export const agreementMutations: MutationResolvers = {
  concludeAgreement: mutation(agreement.concludeAgreement, { as: 'Agreement' }),
  changeAgreement: mutation(agreement.changeAgreement, { as: 'Agreement' }),
  terminateAgreement: mutation(agreement.terminateAgreement, { as: 'Agreement' }),
  addProduct: mutation(catalogue.addProduct, { as: 'Product' }),
  changeProduct: mutation(catalogue.changeProduct, { as: 'Product' }),
  addSpecialService: mutation(catalogue.addSpecialService, { as: 'SpecialService' }),
  changeSpecialService: mutation(catalogue.changeSpecialService, { as: 'SpecialService' }),
};
