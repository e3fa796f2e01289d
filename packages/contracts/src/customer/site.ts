import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { byIdsInput, listOf, onRecord } from '../record.js';
import { longText, text } from '../text.js';
import { travelZone } from './customer-codes.js';

/** WGS-84 degrees. */
const coordinates = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** CUS-01: a place that an engineer can visit. */
export const siteView = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  version: z.number().int(),
  name: z.string(),
  address: z.string(),
  district: z.string().nullable(),
  coordinates: coordinates.nullable(),
  travelZone,
  accessNotes: z.string().nullable(),
  active: z.boolean(),
});
export type SiteView = z.infer<typeof siteView>;

const fields = {
  name: text(100),
  address: text(300),
  district: text(100).optional(),
  coordinates: coordinates.optional(),
  travelZone,
  /** Gate, parking, whom to ask for. */
  accessNotes: longText(1_000).optional(),
};

export const addSite = defineCommand('customer.site.add', {
  input: z.object({ customerId: z.uuid(), ...fields }),
  output: receipt,
});
/** Replaces all of it. */
export const changeSite = defineCommand('customer.site.change', {
  input: z.object({ ...onRecord, ...fields }),
  output: receipt,
});
export const retireSite = defineCommand('customer.site.retire', {
  input: z.object(onRecord),
  output: receipt,
});

export const sitesByIds = defineQuery('customer.site.byIds', { input: byIdsInput, output: listOf(siteView) });
export const sitesOfCustomers = defineQuery('customer.site.ofCustomers', {
  input: z.object({
    customerIds: z.array(z.uuid()).min(1).max(200),
    includeRetired: z.boolean().default(false),
  }),
  output: listOf(siteView),
});

/** A company's place is reference data; the notes are not. */
const facts = z.object({
  customerId: z.uuid(),
  travelZone,
  coordinates: coordinates.nullable(),
  district: z.string().nullable(),
  active: z.boolean(),
});
export const siteAdded = defineEvent('site.added', facts);
export const siteChanged = defineEvent('site.changed', facts);
export const siteRetired = defineEvent('site.retired', facts);
