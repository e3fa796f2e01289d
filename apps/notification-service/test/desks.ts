import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { contactReach } from '@aftercare/contracts/customer/contact';
import { issueSurveyLink } from '@aftercare/contracts/customer/survey';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import { signCodeOfWorkOrder } from '@aftercare/contracts/dispatch/work-order';
import { contactAccountsByIds } from '@aftercare/contracts/identity/contact-account';
import { personReach } from '@aftercare/contracts/identity/person';
import { issuePasswordLink } from '@aftercare/contracts/identity/session';
import { entriesByIds } from '@aftercare/contracts/ticket/conversation';
import { issueTicketLink } from '@aftercare/contracts/ticket/link-requests';
import { ticketCallerReach } from '@aftercare/contracts/ticket/ticket-queries';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { Handles } from '@aftercare/service-kit/handles';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { Controller, Module, type Type } from '@nestjs/common';
import { id } from './given.js';

const internal = { service: true } as const; // keeps the literal `true`
/** What the other services know; tests add to it. Asked over the wire and by contract: no service imports another. */
export const people = new Map<string, OutputOf<typeof personReach>['items'][number]>();
export const contacts = new Map<string, OutputOf<typeof contactReach>['items'][number]>();
export const accounts = new Map<string, OutputOf<typeof contactAccountsByIds>['items'][number]>();
export const callers = new Map<string, OutputOf<typeof ticketCallerReach>['items'][number]>();
export const entries = new Map<string, OutputOf<typeof entriesByIds>['items'][number]>();
/** Tickets whose question was answered meanwhile. */
export const answered = new Set<string>();

const found = <T>(file: ReadonlyMap<string, T>, ids: readonly string[]): { items: T[] } => ({
  items: ids.flatMap((one) => file.get(one) ?? []),
});

const expiresAt = '2026-03-09T15:30:00.000Z';
const secret = (of: string) => ({ token: `secret-of-${of}`.padEnd(30, '-'), expiresAt });

@Controller()
class IdentityDesk {
  @Handles(personReach, internal)
  reach({ ids }: InputOf<typeof personReach>) {
    return found(people, ids);
  }

  @Handles(contactAccountsByIds, internal)
  accounts({ ids }: InputOf<typeof contactAccountsByIds>) {
    return found(accounts, ids);
  }

  @Handles(issuePasswordLink, internal)
  link({ accountId, purpose }: InputOf<typeof issuePasswordLink>): OutputOf<typeof issuePasswordLink> {
    return secret(`${purpose}-${accountId}`);
  }
}

@Controller()
class CustomerDesk {
  @Handles(contactReach, internal)
  reach({ ids }: InputOf<typeof contactReach>) {
    return found(contacts, ids);
  }

  @Handles(issueSurveyLink, internal)
  link({ surveyId }: InputOf<typeof issueSurveyLink>): OutputOf<typeof issueSurveyLink> {
    return secret(`SURVEY-${surveyId}`);
  }
}

@Controller()
class TicketDesk {
  @Handles(ticketCallerReach, internal)
  reach({ ids }: InputOf<typeof ticketCallerReach>) {
    return found(callers, ids);
  }

  @Handles(entriesByIds, internal)
  entries({ ids }: InputOf<typeof entriesByIds>) {
    return found(entries, ids);
  }

  @Handles(issueTicketLink, internal)
  link({ ticketId, purpose }: InputOf<typeof issueTicketLink>): OutputOf<typeof issueTicketLink> {
    if (answered.has(ticketId)) throw new DomainError('ILLEGAL_STEP', { state: 'CLOSED' });
    return secret(`${purpose}-${ticketId}`);
  }
}

@Controller()
class DispatchDesk {
  @Handles(signCodeOfWorkOrder, internal)
  signCode(): OutputOf<typeof signCodeOfWorkOrder> {
    return { code: '042137', expiresAt };
  }
}

function desk(name: 'identity' | 'customer' | 'ticket' | 'dispatch', controller: Type): ServiceDefinition {
  @Module({ controllers: [controller] })
  class DeskModule {}
  const migrations = [KitTables1795000000000];
  return { name, aggregates: aggregatesOf[name], migrations, entities: [], module: DeskModule };
}

export const desks = [
  desk('identity', IdentityDesk),
  desk('customer', CustomerDesk),
  desk('ticket', TicketDesk),
  desk('dispatch', DispatchDesk),
];

export function addPerson(
  n: number,
  fields: Partial<OutputOf<typeof personReach>['items'][number]> = {},
): string {
  people.set(id(n), {
    id: id(n),
    displayName: `同事${n}`,
    email: `colleague${n}@example.com`,
    phone: null,
    locale: 'zh-CN',
    zone: 'Asia/Shanghai',
    active: true,
    ...fields,
  });
  return id(n);
}

export function addContact(
  n: number,
  fields: Partial<OutputOf<typeof contactReach>['items'][number]> = {},
): string {
  contacts.set(id(n), {
    id: id(n),
    name: '王芳',
    email: `contact${n}@example.com`,
    mobile: null,
    locale: 'zh-CN',
    consented: false,
    active: true,
    ...fields,
  });
  return id(n);
}
