import type { DeliveryView } from '@aftercare/contracts/notification/delivery';
import { instantOf } from '@aftercare/domain-kit/instant';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';
import { HOUR_MS, MINUTE_MS, SECOND_MS, toInstant } from '@aftercare/work-calendar/instant';

export type DeliveryState = DeliveryView['state'];
export type SkipReason = NonNullable<DeliveryView['skipReason']>;

/** How far one message on one channel is; what it says and to whom does not change. */
export interface Progress {
  readonly state: DeliveryState;
  /** Tries of this round, counted when they begin: one that kills the process counts too. */
  readonly attempt: number;
  readonly tries: DeliveryView['tries'];
  /** Masked. */
  readonly address: string | null;
  readonly skipReason: SkipReason | null;
  readonly nextTryAt: Date | null;
  readonly sentAt: Date | null;
}

/** How one try ended. */
export type Outcome =
  | { readonly kind: 'SENT'; readonly address: string }
  | { readonly kind: 'SKIPPED'; readonly reason: SkipReason }
  | {
      readonly kind: 'FAILED';
      readonly address: string | null;
      readonly errorCode: string;
      readonly detail: string | null;
      /** Another try would end the same: given up at once. */
      readonly final: boolean;
    };

export const deliveryLifeCycle = defineLifeCycle<
  DeliveryState,
  'send' | 'fail' | 'giveUp' | 'skip' | 'resend'
>('delivery', 'WAITING', {
  WAITING: { send: 'SENT', fail: 'RETRYING', giveUp: 'DEAD', skip: 'SKIPPED' },
  RETRYING: { send: 'SENT', fail: 'RETRYING', giveUp: 'DEAD', skip: 'SKIPPED' },
  DEAD: { resend: 'WAITING' },
  SENT: {},
  SKIPPED: {},
});

/** The waits between the tries, about nine hours in all; after the last try it is a dead letter. */
export const waitsMs = [
  10 * SECOND_MS,
  30 * SECOND_MS,
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  6 * HOUR_MS,
];
export const mostTries = waitsMs.length + 1;

/** What a try has made of the message. */
export function tried(before: Progress, outcome: Outcome, now: Date): Progress {
  if (outcome.kind === 'SKIPPED') {
    const state = deliveryLifeCycle.next(before.state, 'skip');
    return { ...before, state, skipReason: outcome.reason, nextTryAt: null };
  }
  const ok = outcome.kind === 'SENT';
  const errorCode = ok ? null : outcome.errorCode;
  const detail = ok ? null : outcome.detail;
  const tries = [...before.tries, { at: now.toISOString(), ok, errorCode, detail }];
  const told = { ...before, tries, address: outcome.address ?? before.address };
  if (ok)
    return { ...told, state: deliveryLifeCycle.next(before.state, 'send'), nextTryAt: null, sentAt: now };
  const wait = outcome.final ? undefined : waitsMs[before.attempt - 1];
  if (wait === undefined) {
    return { ...told, state: deliveryLifeCycle.next(before.state, 'giveUp'), nextTryAt: null };
  }
  const nextTryAt = instantOf(toInstant(now.getTime() + wait));
  return { ...told, state: deliveryLifeCycle.next(before.state, 'fail'), nextTryAt };
}

/** A dead letter begins a new round of tries. */
export function resend(before: Progress, now: Date): Progress {
  return { ...before, state: deliveryLifeCycle.next(before.state, 'resend'), attempt: 0, nextTryAt: now };
}
