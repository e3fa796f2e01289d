import { defineCommand, defineEvent, defineQuery } from '@aftercare/contracts/define';
import { receipt } from '@aftercare/contracts/paging';
import { text } from '@aftercare/contracts/text';
import { z } from 'zod';

/** Puts jam into a jar. `fault` says what goes wrong after the effect, before the commit. */
export const fillJar = defineCommand('pantry.jar.fill', {
  input: z.object({
    id: z.uuid(),
    grams: z.number().int().min(1).max(10_000),
    label: text(20).optional(),
    fault: z.enum(['refuse', 'bug', 'crash', 'sleep', 'twice']).optional(),
  }),
  output: receipt,
});

/** Its transaction and its answer differ. */
export const tasteJam = defineCommand('pantry.jar.taste', {
  input: z.object({ id: z.uuid() }),
  output: z.object({ verdict: z.string() }),
});

export const weighJar = defineQuery('pantry.jar.weigh', {
  input: z.object({ id: z.uuid() }),
  output: z.object({ grams: z.number(), fills: z.number(), actor: z.string() }),
});

/** Without handler. */
export const breakJar = defineQuery('pantry.jar.break', { input: z.object({}), output: z.object({}) });

export const bigLabel = defineQuery('pantry.jar.bigLabel', {
  input: z.object({ bytes: z.number() }),
  output: z.object({ label: z.string() }),
});

/** For those who have not signed in. */
export const openingHours = defineQuery('pantry.shop.hours', {
  input: z.object({}),
  output: z.object({ from: z.number() }),
});

/** Asks the pantry on behalf of the kitchen. */
export const askPantry = defineQuery('kitchen.meal.askPantry', {
  input: z.object({ id: z.uuid() }),
  output: z.object({ grams: z.number() }),
});

export const jarFilled = defineEvent('jar.filled', z.object({ grams: z.number() }));
export const lidClosed = defineEvent('lid.closed', z.object({}));
