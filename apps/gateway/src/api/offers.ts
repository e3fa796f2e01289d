import { messageOf } from '@aftercare/messages/errors';
import type { GatewayContext } from './context.js';

/** An action as a service offers it. */
export interface Offer<A extends string = string> {
  readonly action: A;
  readonly allowed: boolean;
  readonly reasonCode: string | null;
  readonly reasonParams: Readonly<Record<string, string | number | boolean>>;
}

/** Why not, in the caller's language. */
export const reason = (offer: Offer, _args: unknown, { locale }: GatewayContext): string | null =>
  offer.reasonCode === null ? null : messageOf(offer.reasonCode, offer.reasonParams, locale);
