import { type Field, flagOf, listOf, optionalText, textOf, type Values } from '../../../forms/field.js';
import * as api from '../../../generated/graphql.js';
import { addsTo, stepsOn } from '../../../steps/record-step.js';
import { productChoices, type ShownCustomer, type ShownInstallation, siteChoices } from './shown-customer.js';

const text = (name: keyof typeof labels, maxLength: number): Field => ({
  name,
  label: labels[name],
  kind: 'text',
  maxLength,
});
const date = (name: keyof typeof labels): Field => ({ name, label: labels[name], kind: 'date' });

const labels = {
  edition: 'installation.edition',
  licenceNumber: 'installation.licence',
  dongleNumber: 'installation.dongle',
  operatingSystem: 'installation.operatingSystem',
  database: 'installation.database',
  network: 'installation.network',
  servers: 'installation.servers',
  remoteAccess: 'installation.remoteAccess',
  projectName: 'installation.project',
  purchasedOn: 'installation.purchasedOn',
  proofOfPurchase: 'installation.proof',
  installedOn: 'installation.installedOn',
  acceptedOn: 'installation.acceptedOn',
} as const;

const fields = (customer: ShownCustomer, present?: string): readonly Field[] => [
  {
    name: 'productCode',
    label: 'installation.product',
    kind: 'choice',
    required: true,
    choices: productChoices(customer, present),
  },
  {
    name: 'productVersion',
    label: 'installation.version',
    kind: 'text',
    required: true,
    maxLength: 60,
  },
  text('edition', 60),
  { name: 'modules', label: 'installation.modules', kind: 'lines' },
  { name: 'siteId', label: 'installation.site', kind: 'choice', choices: siteChoices(customer) },
  text('dongleNumber', 100),
  text('licenceNumber', 100),
  date('installedOn'),
  date('acceptedOn'),
  text('projectName', 200),
  date('purchasedOn'),
  text('proofOfPurchase', 200),
  text('operatingSystem', 200),
  text('database', 200),
  text('network', 500),
  text('servers', 500),
  text('remoteAccess', 500),
  { name: 'configurationNotes', label: 'installation.notes', kind: 'long', maxLength: 10_000 },
  { name: 'lifetimeMaintenance', label: 'installation.lifetime', kind: 'flag' },
];

const input = (values: Values) => ({
  productCode: textOf(values, 'productCode'),
  productVersion: textOf(values, 'productVersion'),
  edition: optionalText(values, 'edition'),
  modules: listOf(values, 'modules'),
  siteId: optionalText(values, 'siteId'),
  dongleNumber: optionalText(values, 'dongleNumber'),
  licenceNumber: optionalText(values, 'licenceNumber'),
  installedOn: optionalText(values, 'installedOn'),
  acceptedOn: optionalText(values, 'acceptedOn'),
  projectName: optionalText(values, 'projectName'),
  purchasedOn: optionalText(values, 'purchasedOn'),
  proofOfPurchase: optionalText(values, 'proofOfPurchase'),
  environment: {
    operatingSystem: optionalText(values, 'operatingSystem'),
    database: optionalText(values, 'database'),
    network: optionalText(values, 'network'),
    servers: optionalText(values, 'servers'),
  },
  remoteAccess: optionalText(values, 'remoteAccess'),
  configurationNotes: optionalText(values, 'configurationNotes'),
  lifetimeMaintenance: flagOf(values, 'lifetimeMaintenance'),
});

export const recordInstallation = addsTo<ShownCustomer>()('customerId', api.RecordInstallationDocument, {
  fields: ({ record, t }) => [
    ...fields(record),
    {
      name: 'serviceCode',
      label: 'installation.serviceCode',
      kind: 'text',
      maxLength: 40,
      hint: t('installation.serviceCodeHint'),
    },
  ],
  initial: ({ record }) => ({ siteId: siteChoices(record)[0]?.value }),
  input: (values) => ({ ...input(values), serviceCode: optionalText(values, 'serviceCode') }),
});

const step = stepsOn<ShownInstallation>();

export const installationSteps = {
  CHANGE_INSTALLATION: step(api.ChangeInstallationDocument, {
    fields: ({ record }) => fields(record.customer, record.productCode),
    initial: ({ record: { environment, modules, site, lifetimeMaintenance, ...record } }) => ({
      productCode: record.productCode,
      productVersion: record.productVersion,
      edition: record.edition ?? '',
      modules,
      siteId: site?.id,
      dongleNumber: record.dongleNumber ?? '',
      licenceNumber: record.licenceNumber ?? '',
      installedOn: record.installedOn ?? '',
      acceptedOn: record.acceptedOn ?? '',
      projectName: record.projectName ?? '',
      purchasedOn: record.purchasedOn ?? '',
      proofOfPurchase: record.proofOfPurchase ?? '',
      operatingSystem: environment.operatingSystem ?? '',
      database: environment.database ?? '',
      network: environment.network ?? '',
      servers: environment.servers ?? '',
      remoteAccess: record.remoteAccess ?? '',
      configurationNotes: record.configurationNotes ?? '',
      lifetimeMaintenance,
    }),
    input,
  }),
  RETIRE_INSTALLATION: step(api.RetireInstallationDocument, { warns: 'installation.retireWarning' }),
};
