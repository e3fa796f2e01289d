import type { InputOf } from '@aftercare/contracts/define';
import type { completeTicket } from '@aftercare/contracts/ticket/intake-commands';
import type { ServiceMode } from '@aftercare/contracts/ticket/ticket-codes';
import { ticketAssessed, ticketCompleted } from '@aftercare/contracts/ticket/ticket-events';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { decided, happened, type Act, type TicketDecision } from './ticket-decision.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

export type Completion = Omit<InputOf<typeof completeTicket>, 'id' | 'expectedVersion'>;

/** Whose the contact and the installation are, as customer-service says; null for what was not named. */
export interface Belonging {
  readonly contactCustomerId: string | null;
  readonly installation: {
    readonly customerId: string;
    readonly productCode: string;
    readonly productVersion: string | null;
  } | null;
}

/** TKT-03: completes or corrects what was taken down. A field left out stays as it is. */
export function complete(ticket: Ticket, input: Completion, belonging: Belonging, act: Act): TicketDecision {
  demand('COMPLETE', ticket, act);
  const { contactId, installationId, occurredAt, ...words } = input;
  const { installation } = belonging;
  if (contactId !== undefined && belonging.contactCustomerId !== ticket.customerId) {
    throw notFound('contact', contactId, ['contactId']);
  }
  if (installationId !== undefined && installation?.customerId !== ticket.customerId) {
    throw notFound('installation', installationId, ['installationId']);
  }
  const product = installation && {
    productCode: installation.productCode,
    productVersion: installation.productVersion,
  };
  const changes: Partial<Ticket> = {
    ...product,
    ...given(words),
    ...given({ contactId, installationId }),
    ...(occurredAt === undefined ? {} : { occurredAt: notInTheFuture(occurredAt, act) }),
  };
  if (Object.keys(changes).length === 0) throw new DomainError('NOTHING_CHANGED');
  return decided(ticket, changes, [happened(ticketCompleted, {})]);
}

export interface Assessing {
  readonly solvableByPhone: boolean;
  readonly mode: ServiceMode;
  readonly plannedAt?: string | undefined;
  readonly confirmedWithCustomer: boolean;
  readonly identityChecked: boolean;
  readonly proofOfPurchaseChecked: boolean;
}

/** TKT-18: service assessment at intake, agreed with the customer. */
export function assess(ticket: Ticket, input: Assessing, act: Act): TicketDecision {
  demand('ASSESS', ticket, act);
  if (input.plannedAt !== undefined && instantOf(input.plannedAt) <= act.now) {
    throw new DomainError('IN_THE_PAST', {}, ['plannedAt']);
  }
  const assessment = {
    ...input,
    plannedAt: input.plannedAt ?? null,
    assessedBy: act.by,
    assessedAt: act.now.toISOString(),
  };
  return decided(ticket, { assessment }, [happened(ticketAssessed, { mode: input.mode })]);
}

function notInTheFuture(instant: string, act: Act): Date {
  const at = instantOf(instant);
  if (at > act.now) throw new DomainError('IN_THE_FUTURE', {}, ['occurredAt']);
  return at;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only the fields that were said. */
const given = <T extends object>(fields: T): Given<T> =>
  // entries of T without those that are undefined
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
