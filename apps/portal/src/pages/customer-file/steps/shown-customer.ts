import type {
  CustomerFileFragment,
  FileAgreementFragment,
  FileChoicesQuery,
  FileInstallationFragment,
} from '../../../generated/graphql.js';

type Choices = Partial<FileChoicesQuery>;

/** A customer with what its forms offer to choose from. */
export interface ShownCustomer extends CustomerFileFragment {
  readonly choices: Choices;
  /** Without it, a fee that is left empty is kept. */
  readonly maySeeFees: boolean;
}

/** A part of a file whose forms offer other parts to choose from. */
export interface ShownInstallation extends FileInstallationFragment {
  readonly customer: ShownCustomer;
}

export interface ShownAgreement extends FileAgreementFragment {
  readonly customer: ShownCustomer;
}

const options = (rows: readonly { readonly id: string; readonly name: string }[] = []) =>
  rows.map(({ id, name }) => ({ value: id, label: name }));

export const siteChoices = ({ sites }: ShownCustomer) => options(sites.filter(({ active }) => active));
export const contactChoices = ({ contacts }: ShownCustomer) =>
  options(contacts.filter(({ active }) => active));
export const calendarChoices = ({ choices }: ShownCustomer) => options(choices.calendars);
export const installationChoices = ({ installations }: ShownCustomer) =>
  installations
    .filter(({ active }) => active)
    .map((one) => ({ value: one.id, label: installationName(one) }));
export const levelChoices = ({ choices }: ShownCustomer) =>
  (choices.serviceLevels ?? []).map(({ code, name }) => ({ value: code, label: name }));

/** Products that are sold, and the one that it is. */
export const productChoices = ({ choices }: ShownCustomer, present?: string) =>
  (choices.products ?? [])
    .filter(({ active, code }) => active || code === present)
    .map(({ code, name }) => ({ value: code, label: name }));

/** `Finance 8.3.0 · AC700001`: as it is said on the phone. */
const installationName = ({
  product,
  productCode,
  productVersion,
  serviceCode,
}: Pick<FileInstallationFragment, 'product' | 'productCode' | 'productVersion' | 'serviceCode'>): string =>
  `${product?.name ?? productCode} ${productVersion} · ${serviceCode}`;
