import {
  customerChanged,
  customerRegistered,
  type changeCustomer as changeCommand,
  type CustomerFacts,
  type registerCustomer as registerCommand,
} from '@aftercare/contracts/customer/customer';
import type { CustomerLevel, CustomerStatus } from '@aftercare/contracts/customer/customer-codes';
import type { InputOf } from '@aftercare/contracts/define';
import { happened, type Act, type Decided } from './act.js';

/** CUS-01: a company that bought software. */
export interface Customer {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly level: CustomerLevel;
  readonly status: CustomerStatus;
  readonly industryCode: string | null;
  readonly unitId: string;
  readonly salesPersonId: string | null;
  readonly consultantId: string | null;
  readonly consultantStandInId: string | null;
  readonly proactiveContactId: string | null;
  readonly thirdPartyConsent: boolean;
  /** The unit's calendar (COM-05) and its zone, in which all dates of the customer are meant. */
  readonly calendarId: string;
  readonly zone: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Where a unit's calendar was found, for a customer that belongs to it. */
export type UnitTime = Pick<Customer, 'calendarId' | 'zone'>;

type Fields = Omit<InputOf<typeof changeCommand>, 'id' | 'expectedVersion'>;

export function registerCustomer(
  input: InputOf<typeof registerCommand>,
  number: string,
  time: UnitTime,
  act: Act,
): Decided<Customer> {
  const next: Customer = {
    id: act.newId(),
    version: 0,
    number,
    ...fieldsOf(input),
    ...time,
    createdAt: act.now,
    updatedAt: act.now,
  };
  return { next, events: [happened(customerRegistered, factsOf(next))] };
}

/** Replaces the file; what is left out becomes empty. */
export function changeCustomer(
  customer: Customer,
  input: Fields,
  time: UnitTime,
  act: Act,
): Decided<Customer> {
  const next = { ...customer, ...fieldsOf(input), ...time, updatedAt: act.now };
  return { next, events: [happened(customerChanged, factsOf(next))] };
}

const fieldsOf = (input: Fields) => ({
  name: input.name,
  shortName: input.shortName ?? null,
  level: input.level,
  status: input.status,
  industryCode: input.industryCode ?? null,
  unitId: input.unitId,
  salesPersonId: input.salesPersonId ?? null,
  consultantId: input.consultantId ?? null,
  consultantStandInId: input.consultantStandInId ?? null,
  proactiveContactId: input.proactiveContactId ?? null,
  thirdPartyConsent: input.thirdPartyConsent,
});

export const factsOf = (customer: Customer): CustomerFacts => ({
  name: customer.name,
  level: customer.level,
  status: customer.status,
  unitId: customer.unitId,
  consultantId: customer.consultantId,
  consultantStandInId: customer.consultantStandInId,
});
