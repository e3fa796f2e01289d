import { z } from 'zod';
import { defineCommand, defineQuery } from '../define.js';
import { code } from '../text.js';
import { deliveryChannel } from './delivery.js';

/** COM-07: on which channels a person wants a kind of notice. Security notices cannot be switched off. */
export const preference = z.object({ code: code(), channels: z.array(deliveryChannel).max(6) });

export const preferencesView = z.object({
  version: z.number().int(),
  items: z.array(
    preference.extend({
      /** What the kind is for everybody who has not chosen. */
      defaultChannels: z.array(deliveryChannel),
      locked: z.boolean(),
    }),
  ),
});
export type PreferencesView = z.infer<typeof preferencesView>;

export const myPreferences = defineQuery('notification.preference.mine', {
  input: z.object({}),
  output: preferencesView,
});

/** Replaces the choices for the kinds that are named. */
export const choosePreferences = defineCommand('notification.preference.choose', {
  input: z.object({
    expectedVersion: z.number().int().nonnegative().optional(),
    items: z.array(preference).min(1).max(200),
  }),
  output: z.object({ version: z.number().int() }),
});
