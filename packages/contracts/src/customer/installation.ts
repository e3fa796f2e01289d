import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, onRecord } from '../record.js';
import { code, longText, searchText, text } from '../text.js';

const environment = z.object({
  operatingSystem: text(200).optional(),
  database: text(200).optional(),
  network: text(500).optional(),
  servers: text(500).optional(),
});

const fields = {
  siteId: z.uuid().optional(),
  productCode: code(),
  edition: text(60).optional(),
  modules: z.array(text(60)).max(100).default([]),
  productVersion: text(60),
  environment: environment.default({}),
  licenceNumber: text(100).optional(),
  /** 加密锁号. */
  dongleNumber: text(100).optional(),
  projectName: text(200).optional(),
  purchasedOn: z.iso.date().optional(),
  /** Number of the contract or invoice that was shown. */
  proofOfPurchase: text(200).optional(),
  installedOn: z.iso.date().optional(),
  acceptedOn: z.iso.date().optional(),
  configurationNotes: longText(10_000).optional(),
  remoteAccess: text(500).optional(),
  /** 终身维护: outlives every agreement. */
  lifetimeMaintenance: z.boolean().default(false),
};

/** CUS-02. Dates are local dates of the customer. Values that were not given are absent. */
export const installationView = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  version: z.number().int(),
  /** 服务码: unique, said on the phone. */
  serviceCode: z.string(),
  active: z.boolean(),
  ...fields,
  modules: z.array(z.string()),
  environment,
  lifetimeMaintenance: z.boolean(),
});
export type InstallationView = z.infer<typeof installationView>;

/** Without a service code of the customer's own, one is made. */
export const recordInstallation = defineCommand('customer.installation.record', {
  input: z.object({ customerId: z.uuid(), serviceCode: text(40).optional(), ...fields }),
  output: receipt.extend({ serviceCode: z.string() }),
});
/** Replaces all but customer and service code. */
export const changeInstallation = defineCommand('customer.installation.change', {
  input: z.object({ ...onRecord, ...fields }),
  output: receipt,
});
export const retireInstallation = defineCommand('customer.installation.retire', {
  input: z.object(onRecord),
  output: receipt,
});

export const installationFilter = z.object({
  customerIds: z.array(z.uuid()).max(50).optional(),
  productCodes: z.array(code()).max(50).optional(),
  productVersions: z.array(text(60)).max(50).optional(),
  active: z.boolean().optional(),
});
export const installationOrder = z.enum(['CUSTOMER_NAME_ASC', 'INSTALLED_DESC', 'SERVICE_CODE_ASC']);
const selection = { filter: installationFilter.default({}), search: searchText.optional() };

export const listInstallations = defineQuery('customer.installation.list', {
  input: z.object({ ...selection, orderBy: installationOrder.default('CUSTOMER_NAME_ASC'), page: pageInput }),
  output: pageOf(installationView),
});
export const countInstallations = defineQuery('customer.installation.count', {
  input: z.object(selection),
  output: countAnswer,
});
export const installationsByIds = defineQuery('customer.installation.byIds', {
  input: byIdsInput,
  output: listOf(installationView),
});
export const installationsOfCustomers = defineQuery('customer.installation.ofCustomers', {
  input: z.object({
    customerIds: z.array(z.uuid()).min(1).max(200),
    includeRetired: z.boolean().default(false),
  }),
  output: listOf(installationView),
});

const facts = z.object({
  customerId: z.uuid(),
  productCode: z.string(),
  productVersion: z.string(),
  lifetimeMaintenance: z.boolean(),
  active: z.boolean(),
});
export const installationRecorded = defineEvent('installation.recorded', facts);
export const installationChanged = defineEvent('installation.changed', facts);
export const installationRetired = defineEvent('installation.retired', facts);
