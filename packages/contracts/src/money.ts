import { z } from 'zod';

/** Minor units of the currency, e.g. fen: never a fraction. */
export const money = z.object({
  amountMinor: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
  currency: z.string().regex(/^[A-Z]{3}$/, { message: 'NOT_A_CURRENCY' }),
});
export type Money = z.infer<typeof money>;
