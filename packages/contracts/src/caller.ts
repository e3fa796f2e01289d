import { z } from 'zod';

/** How far a permission reaches: own records, the home unit, the unit and all below it, everything. */
export const reach = z.enum(['OWN', 'UNIT', 'TREE', 'ALL']);
export type Reach = z.infer<typeof reach>;

/** Who asks. Minted by the gateway from a session or an API key; verified by every service. */
export const caller = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('staff'),
    id: z.uuid(),
    unitId: z.uuid(),
    roles: z.array(z.string()),
    /** Permission → how far it reaches. */
    grants: z.record(z.string(), reach),
    locale: z.enum(['zh-CN', 'en']),
    /** Acts by an API key, not in person: such a caller does not touch its owner's account. */
    byKey: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('contact'),
    id: z.uuid(),
    customerId: z.uuid(),
    contactId: z.uuid(),
    locale: z.enum(['zh-CN', 'en']),
  }),
  /** Another service acting for itself. */
  z.object({ kind: z.literal('service'), id: z.string() }),
  /** Nobody signed in: sign-in, one-time links. */
  z.object({ kind: z.literal('anonymous'), id: z.literal('anonymous'), locale: z.enum(['zh-CN', 'en']) }),
]);
export type Caller = z.infer<typeof caller>;
