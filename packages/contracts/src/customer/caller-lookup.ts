import { z } from 'zod';
import { defineQuery } from '../define.js';
import { text } from '../text.js';
import { contactView } from './contact.js';
import { customerView } from './customer.js';
import { entitlementView } from './entitlement.js';
import { installationView } from './installation.js';

/** One customer whom the caller may belong to, with what the agent needs before the caller has spoken. */
const callerMatch = z.object({
  matchedBy: z.enum(['PHONE', 'SERVICE_CODE', 'DONGLE_NUMBER', 'CUSTOMER_NUMBER']),
  customer: customerView,
  /** The person behind the number; null when the number or code is the company's. */
  contact: contactView.nullable(),
  /** What the code stands for; null when it was found by phone. */
  installation: installationView.nullable(),
  entitlement: entitlementView,
});
export type CallerMatch = z.infer<typeof callerMatch>;

/**
 * TKT-01: who is calling, by phone number (any notation, with or without country code), service code, dongle or
 * customer number. One number may belong to several customers; nobody found is an empty list.
 */
export const lookUpCaller = defineQuery('customer.caller.lookUp', {
  input: z.object({ numberOrCode: text(100) }),
  output: z.object({ matches: z.array(callerMatch).max(20) }),
});
