import { z } from 'zod';
import { auditOfRecord, auditVerify } from '../audit.js';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { money } from '../money.js';
import { receipt } from '../paging.js';
import { listOf, onRecord } from '../record.js';
import { code, text } from '../text.js';

const names = { nameZh: text(100), nameEn: text(100) };

/** A product that customers have installed. */
export const productView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  code: z.string(),
  ...names,
  versions: z.array(z.string()),
  active: z.boolean(),
});
export type ProductView = z.infer<typeof productView>;

const productFields = {
  ...names,
  versions: z.array(text(60)).max(500).default([]),
  active: z.boolean().default(true),
};
export const addProduct = defineCommand('customer.product.add', {
  input: z.object({ code: code(), ...productFields }),
  output: receipt,
});
export const changeProduct = defineCommand('customer.product.change', {
  input: z.object({ ...onRecord, ...productFields }),
  output: receipt,
});
export const listProducts = defineQuery('customer.product.list', {
  input: z.object({}),
  output: listOf(productView),
});

const productFacts = z.object({ code: z.string(), versions: z.array(z.string()), active: z.boolean() });
export const productAdded = defineEvent('product.added', productFacts);
export const productChanged = defineEvent('product.changed', productFacts);

/** CUS-03 专项服务: always quoted. */
export const specialServiceView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  code: z.string(),
  ...names,
  price: money.nullable(),
  active: z.boolean(),
});
export type SpecialServiceView = z.infer<typeof specialServiceView>;

const specialFields = { ...names, price: money.optional(), active: z.boolean().default(true) };
export const addSpecialService = defineCommand('customer.specialService.add', {
  input: z.object({ code: code(), ...specialFields }),
  output: receipt,
});
export const changeSpecialService = defineCommand('customer.specialService.change', {
  input: z.object({ ...onRecord, ...specialFields }),
  output: receipt,
});
export const listSpecialServices = defineQuery('customer.specialService.list', {
  input: z.object({}),
  output: listOf(specialServiceView),
});

const specialFacts = z.object({ code: z.string(), active: z.boolean() });
export const specialServiceAdded = defineEvent('specialService.added', specialFacts);
export const specialServiceChanged = defineEvent('specialService.changed', specialFacts);

export const customerAudit = auditOfRecord('customer');
export const customerAuditVerify = auditVerify('customer');
