import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { listOf, onRecord } from '../record.js';
import { code, text } from '../text.js';

/** TKT-04: what a category is counted as, whatever the administrator's tree looks like. */
export const categoryClass = z.enum([
  'DEFECT',
  'DATA',
  'REQUIREMENT',
  'ENVIRONMENT',
  'OPERATION',
  'CONSULTATION',
  'ACCOUNT',
  'SECURITY_PRIVACY',
  'INTEGRATION',
  'PERFORMANCE',
  'SLOW_SUPPORT',
  'OTHER',
]);
export type CategoryClass = z.infer<typeof categoryClass>;

/** TKT-03: fields that the short template of a category can require. */
export const requiredField = z.enum([
  'CONTACT',
  'INSTALLATION',
  'PRODUCT_VERSION',
  'ENVIRONMENT',
  'OCCURRED_AT',
  'IMPACT',
  'URGENCY',
]);
export type RequiredField = z.infer<typeof requiredField>;

/** TKT-04: the ready trees. SIX_CLASSES has the VIP lane as a class of its own. */
export const categoryPreset = z.enum(['FULL', 'SIX_CLASSES', 'FIVE_CLASSES', 'THREE_CLASSES']);

export const categoryView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  code: z.string(),
  parentId: z.uuid().nullable(),
  class: categoryClass,
  nameZh: z.string(),
  nameEn: z.string(),
  requiredFields: z.array(requiredField),
  /** Place among its siblings, ascending. */
  position: z.number().int(),
  active: z.boolean(),
});
export type CategoryView = z.infer<typeof categoryView>;

const fields = {
  nameZh: text(60),
  nameEn: text(60),
  requiredFields: z.array(requiredField).max(7).default([]),
  position: z.number().int().min(0).max(10_000).default(0),
};

export const addCategory = defineCommand('ticket.category.add', {
  input: z.object({ code: code(), parentId: z.uuid().optional(), class: categoryClass, ...fields }),
  output: receipt,
});

export const changeCategory = defineCommand('ticket.category.change', {
  input: z.object({ ...onRecord, parentId: z.uuid().optional(), class: categoryClass, ...fields }),
  output: receipt,
});

/** Hides it from new tickets; tickets that have it keep it. */
export const retireCategory = defineCommand('ticket.category.retire', {
  input: z.object(onRecord),
  output: receipt,
});

/** Adds the categories of a ready tree that are not there yet; changes none that is. */
export const applyCategoryPreset = defineCommand('ticket.category.applyPreset', {
  input: z.object({ preset: categoryPreset }),
  output: z.object({ added: z.number().int() }),
});

/** The whole tree, parents before children, siblings by position. */
export const listCategories = defineQuery('ticket.category.list', {
  input: z.object({ includeRetired: z.boolean().default(false) }),
  output: listOf(categoryView),
});

const categoryData = z.object({
  code: z.string(),
  class: categoryClass,
  parentId: z.uuid().nullable(),
  nameZh: z.string(),
  nameEn: z.string(),
  active: z.boolean(),
});
export const categoryAdded = defineEvent('category.added', categoryData);
export const categoryChanged = defineEvent('category.changed', categoryData);
export const categoryRetired = defineEvent('category.retired', categoryData);
