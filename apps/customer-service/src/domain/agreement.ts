import * as contract from '@aftercare/contracts/customer/agreement';
import type { AgreementKind, ServiceKind } from '@aftercare/contracts/customer/customer-codes';
import type { InputOf } from '@aftercare/contracts/define';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { happened, type Act, type Decided } from './act.js';
import { agreementLifeCycle, stateOn } from './agreement-state.js';
import type { Customer } from './customer.js';
import { dateAt } from './local-date.js';

export interface IncludedService {
  readonly service: ServiceKind;
  /** Left out: without limit. */
  readonly included?: number | undefined;
}

type Fields = Omit<InputOf<typeof contract.changeAgreement>, 'id' | 'expectedVersion' | 'reason'>;

/** What was agreed, apart from what lists, entitlement and timers look at. */
type Terms = Pick<
  Fields,
  'fee' | 'responsePromise' | 'arrivalPromises' | 'serviceDescription' | 'administratorFirst'
> &
  Pick<Fields, 'identityCheck' | 'proofOfPurchaseCheck'>;

/** CUS-03. Dates are local dates of the customer's unit; the state follows from them (agreement-state.ts). */
export interface Agreement {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly customerId: string;
  readonly kind: AgreementKind;
  /** Empty: all of the customer's installations. */
  readonly installationIds: readonly string[];
  readonly services: readonly IncludedService[];
  readonly serviceLevelCode: string;
  readonly calendarId: string | null;
  readonly startsOn: string;
  /** Last day. */
  readonly endsOn: string;
  /** Ended before its time: `endsOn` is the day on which it really ends. */
  readonly terminated: boolean;
  readonly terms: Terms;
  /** The last renewal reminder that was given (90, 60, 30), and whether its end was told. */
  readonly remindedDays: number | null;
  readonly endTold: boolean;
}

export function concludeAgreement(
  input: Fields,
  number: string,
  customer: Customer,
  act: Act,
): Decided<Agreement> {
  const today = dateAt(act.now, customer.zone);
  const fields = { ...fieldsOf(input), terminated: false };
  const next: Agreement = {
    id: act.newId(),
    version: 0,
    number,
    customerId: customer.id,
    ...fields,
    remindedDays: null,
    endTold: stateOn(fields, today) === 'EXPIRED', // taken over when it was history already
  };
  return { next, events: [happened(contract.agreementConcluded, factsOf(next, customer, today))] };
}

/** Change by agreement; reminders begin anew when the last day moves. */
export function changeAgreement(
  agreement: Agreement,
  input: Fields,
  customer: Customer,
  act: Act,
): Decided<Agreement> {
  const today = dateAt(act.now, customer.zone);
  agreementLifeCycle.next(stateOn(agreement, today), 'change');
  const fields = fieldsOf(input);
  const moved = fields.endsOn !== agreement.endsOn;
  // what was ended before its time and then agreed anew is in force again
  const next = {
    ...agreement,
    ...fields,
    terminated: false,
    remindedDays: moved ? null : agreement.remindedDays,
  };
  return { next, events: [happened(contract.agreementChanged, factsOf(next, customer, today))] };
}

/** Ends it before its time; until that day it holds. */
export function terminateAgreement(
  agreement: Agreement,
  endsOn: string,
  customer: Customer,
  act: Act,
): Decided<Agreement> {
  const today = dateAt(act.now, customer.zone);
  agreementLifeCycle.next(stateOn(agreement, today), 'terminate');
  if (endsOn >= agreement.endsOn) {
    throw new DomainError('END_NOT_EARLIER', { endsOn: agreement.endsOn }, ['endsOn']);
  }
  const ended = { ...agreement, endsOn, terminated: true };
  const next = { ...ended, endTold: stateOn(ended, today) === 'TERMINATED' };
  return { next, events: [happened(contract.agreementTerminated, factsOf(next, customer, today))] };
}

export const factsOf = (agreement: Agreement, customer: Pick<Customer, 'unitId'>, today: string) => ({
  customerId: agreement.customerId,
  unitId: customer.unitId,
  kind: agreement.kind,
  state: stateOn(agreement, today),
  serviceLevelCode: agreement.serviceLevelCode,
  calendarId: agreement.calendarId,
  startsOn: agreement.startsOn,
  endsOn: agreement.endsOn,
});

function fieldsOf(input: Fields) {
  const { fee, responsePromise, arrivalPromises, serviceDescription } = input;
  const { administratorFirst, identityCheck, proofOfPurchaseCheck } = input;
  once('services', input.services, ({ service }) => service);
  once('arrivalPromises', arrivalPromises, ({ travelZone }) => travelZone);
  return {
    kind: input.kind,
    installationIds: [...new Set(input.installationIds)],
    services: input.services,
    serviceLevelCode: input.serviceLevelCode,
    calendarId: input.calendarId ?? null,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    terms: {
      fee,
      responsePromise,
      arrivalPromises,
      serviceDescription,
      administratorFirst,
      identityCheck,
      proofOfPurchaseCheck,
    },
  };
}

/** One line per service, one promise per zone: two would contradict each other. */
function once<T>(field: string, items: readonly T[], keyOf: (item: T) => string): void {
  const keys = items.map(keyOf);
  const index = keys.findIndex((key, at) => keys.indexOf(key) !== at);
  const twice = keys[index];
  if (twice !== undefined) throw new DomainError('NAMED_TWICE', { code: twice }, [field, String(index)]);
}
