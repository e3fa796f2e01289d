import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { listOf } from '../record.js';
import { code } from '../text.js';
import { agreementKind, serviceKind, travelZone } from './customer-codes.js';

/** What is left of one service; `included` null: without limit. */
export const quotaView = z.object({
  agreementId: z.uuid(),
  service: serviceKind,
  included: z.number().int().nullable(),
  reserved: z.number().int(),
  consumed: z.number().int(),
  /** Included less reserved and consumed; null without limit, negative after an overrun. */
  left: z.number().int().nullable(),
});
export type QuotaView = z.infer<typeof quotaView>;

/** A sentence of the explanation as a code with parameters; the text lives in `packages/messages`. */
export const explanationLine = z.object({
  code: z.enum([
    'AGREEMENT_COVERS_INSTALLATION',
    'AGREEMENT_COVERS_CUSTOMER',
    'LIFETIME_MAINTENANCE',
    'QUOTA_LEFT',
    'QUOTA_UNLIMITED',
    'QUOTA_USED_UP',
    'SERVICE_NOT_INCLUDED',
    'NO_AGREEMENT_IN_FORCE',
    'INSTALLATION_NOT_COVERED',
    'AGREEMENT_EXPIRED',
    'PER_INCIDENT_IS_QUOTED',
    'SPECIAL_SERVICE_IS_QUOTED',
    'PROOF_OF_PURCHASE_NEEDED',
    'IDENTITY_CHECK_NEEDED',
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

export const entitlementView = z.object({
  decision: z.enum(['COVERED', 'TO_BE_QUOTED']),
  agreementId: z.uuid().nullable(),
  agreementNumber: z.string().nullable(),
  agreementKind: agreementKind.nullable(),
  /** Last day of the agreement. */
  validUntil: z.iso.date().nullable(),
  /** The profile that applies; STANDARD without an agreement. */
  serviceLevelCode: z.string(),
  /** The agreement's, else that of the customer's unit. */
  calendarId: z.uuid(),
  responsePromise: z.string().nullable(),
  arrivalPromises: z.array(z.object({ travelZone, targetMs: z.number().int() })),
  /** All services of the agreement, not only the one asked for. */
  quotas: z.array(quotaView),
  administratorFirst: z.boolean(),
  identityCheckNeeded: z.boolean(),
  proofOfPurchaseNeeded: z.boolean(),
  explanation: z.array(explanationLine),
});
export type EntitlementView = z.infer<typeof entitlementView>;

/** CUS-04, in one call: covered, by which agreement, what is left, which promises, or to be quoted; and why. */
export const checkEntitlement = defineQuery('customer.entitlement.check', {
  input: z.object({
    customerId: z.uuid(),
    installationId: z.uuid().optional(),
    service: serviceKind.default('REMOTE'),
    /** Code of a special service 专项服务, which is always quoted. */
    specialServiceCode: code().optional(),
    /** Left out: now. */
    at: z.iso.datetime().optional(),
  }),
  output: entitlementView,
});

export const quotasOfAgreements = defineQuery('customer.quotaUse.ofAgreements', {
  input: z.object({ agreementIds: z.array(z.uuid()).min(1).max(200) }),
  output: listOf(quotaView),
});

export const quotaUseState = z.enum(['RESERVED', 'CONSUMED', 'RELEASED']);

const useAnswer = z.object({
  id: z.uuid(),
  version: z.number().int(),
  agreementId: z.uuid().nullable(),
  state: quotaUseState,
  /** Beyond what is included: flagged to be quoted, never refused. */
  overrun: z.boolean(),
});

/** One use of a quota: `key` is the request for a visit, the ticket, or the enrolment. The same key never counts twice. */
const key = z.uuid();

export const reserveQuota = defineCommand('customer.quotaUse.reserve', {
  input: z.object({ key, customerId: z.uuid(), installationId: z.uuid().optional(), service: serviceKind }),
  output: useAnswer,
});
/** The next work order of the same request: the reservation stays one. */
export const moveQuota = defineCommand('customer.quotaUse.move', {
  input: z.object({ key, workOrderId: z.uuid() }),
  output: useAnswer,
});
/** Without a reservation it reserves and consumes in one. */
export const consumeQuota = defineCommand('customer.quotaUse.consume', {
  input: z.object({ key, customerId: z.uuid(), installationId: z.uuid().optional(), service: serviceKind }),
  output: useAnswer,
});
/** What was consumed is not released. */
export const releaseQuota = defineCommand('customer.quotaUse.release', {
  input: z.object({ key, reason: code() }),
  output: useAnswer,
});

const facts = z.object({
  key,
  customerId: z.uuid(),
  agreementId: z.uuid().nullable(),
  service: serviceKind,
  state: quotaUseState,
  overrun: z.boolean(),
});
export const quotaReserved = defineEvent('quotaUse.reserved', facts);
export const quotaMoved = defineEvent('quotaUse.moved', facts.extend({ workOrderId: z.uuid() }));
export const quotaConsumed = defineEvent('quotaUse.consumed', facts);
export const quotaReleased = defineEvent('quotaUse.released', facts);
