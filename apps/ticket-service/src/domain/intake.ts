import type { Caller } from '@aftercare/contracts/caller';
import type { CustomerLevel } from '@aftercare/contracts/customer/customer-codes';
import type { InputOf } from '@aftercare/contracts/define';
import type { openTicket } from '@aftercare/contracts/ticket/intake-commands';
import type { Coverage } from '@aftercare/contracts/ticket/ticket-codes';
import { detailsOf } from '@aftercare/contracts/ticket/ticket-details';
import { wellKnown } from '@aftercare/contracts/well-known';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import type { ChosenCategory } from './triage.js';

/** A request for help as it was taken down. */
export type Opening = InputOf<typeof openTicket>;

/** What the customer's file says of a requester, and what the agreement promises (CUS-04). */
export interface CustomerIntake {
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly level: CustomerLevel;
    readonly unitId: string;
    /** Named service consultant, then the stand-in. */
    readonly consultantIds: readonly string[];
  } | null;
  readonly coverage: Coverage;
  readonly agreementId: string | null;
  readonly serviceLevelCode: string;
  readonly calendarId: string;
  readonly productCode: string | null;
  readonly productVersion: string | null;
  /** The agreement asks for them before work starts. */
  readonly identityCheckNeeded: boolean;
  readonly proofOfPurchaseNeeded: boolean;
}

/** All that was found out before the ticket is opened. */
export interface IntakeFindings extends CustomerIntake {
  readonly id: string;
  readonly number: string;
  readonly category: ChosenCategory | null;
  /** The earlier ticket that the request names, as far as the caller sees it (TKT-11). */
  readonly repeatOf: { readonly id: string; readonly customerId: string | null } | null;
  /** The consultant who is there to take a VIP request (TKT-07); null: the queue. */
  readonly consultantId: string | null;
}

/** Until it is known who called, the standard promises hold. */
export const unknownCustomer: CustomerIntake = {
  customer: null,
  coverage: 'UNCHECKED',
  agreementId: null,
  serviceLevelCode: 'STANDARD',
  calendarId: wellKnown.standardCalendarId,
  productCode: null,
  productVersion: null,
  identityCheckNeeded: false,
  proofOfPurchaseNeeded: false,
};

/** COM-03: a contact opens for their own customer, as themselves; a side parameter cannot say otherwise. */
export function ownRequest(input: Opening, caller: Caller): Opening {
  if (caller.kind !== 'contact') return input;
  if (input.customerId !== undefined && input.customerId !== caller.customerId) {
    throw new DomainError('NOT_ALLOWED', { permission: null }, ['customerId']);
  }
  const { unitId: _unit, unknownCaller: _caller, ...rest } = input;
  return { ...rest, channel: 'PORTAL', customerId: caller.customerId, contactId: caller.contactId };
}

const subjectLength = 200;

/** TKT-03: the fields of a ticket that come from the request and the customer's file as they are. */
export const takenDown = (input: Opening, found: IntakeFindings) => ({
  id: found.id,
  number: found.number,
  subject: input.subject ?? firstLine(input.description),
  description: input.description,
  ...detailsOf(input),
  channel: input.channel,
  requesterKind: input.requesterKind,
  customerId: found.customer?.id ?? null,
  customerName: found.customer?.name ?? null,
  customerLevel: found.customer?.level ?? null,
  customerUnitId: found.customer?.unitId ?? null,
  contactId: input.contactId ?? null,
  unknownCaller: found.customer ? null : callerOf(input),
  installationId: input.installationId ?? null,
  productCode: found.productCode,
  productVersion: input.productVersion ?? found.productVersion,
  categoryCode: input.categoryCode ?? null,
  categoryClass: found.category?.class ?? null,
  requiredFields: found.category?.requiredFields ?? null,
  impact: input.impact ?? null,
  urgency: input.urgency ?? null,
  coverage: found.coverage,
  agreementId: found.agreementId,
  serviceLevelCode: found.serviceLevelCode,
  calendarId: found.calendarId,
  identityCheckNeeded: found.identityCheckNeeded,
  proofOfPurchaseNeeded: found.proofOfPurchaseNeeded,
  repeatOfId: repeatOf(input, found),
});

/** TKT-11: the same problem again is counted as a repeat only within one customer. */
function repeatOf({ repeatOfId }: Opening, found: IntakeFindings): string | null {
  if (repeatOfId === undefined) return null;
  const earlier = found.repeatOf;
  if (earlier?.id !== repeatOfId || earlier.customerId !== (found.customer?.id ?? null)) {
    throw notFound('ticket', repeatOfId, ['repeatOfId']);
  }
  return repeatOfId;
}

function callerOf(input: Opening) {
  const { name = null, companyName = null, phone = null, email = null } = input.unknownCaller ?? {};
  return { name, companyName, phone, email };
}

const firstLine = (text: string) => (text.trim().split('\n', 1)[0] ?? '').trim().slice(0, subjectLength);
