import type { Caller } from '@aftercare/contracts/caller';
import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import type { Targets } from './arrival-target.js';
import type { Visit } from './visit.js';
import type { NewOrder, WorkOrder } from './work-order.js';

/** What a decision knows besides the records: who acts, when, and by which rules. */
export interface Act {
  /** The database's clock. */
  readonly now: Date;
  /** Person id, `system` or `service:<name>`. */
  readonly by: string;
  readonly caller: Caller;
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  /** DSP-10: what is promised where the agreement says nothing. */
  readonly defaultTargets: Targets;
  readonly newId: () => string;
}

/** A fact with the fields that are its own; the store adds the record as it is after it. */
export interface Happening {
  readonly event: EventDefinition;
  readonly data: object;
}

export interface Changed<R> {
  readonly next: R;
  readonly events: readonly Happening[];
}

/** A request for a visit with its newest work order: what one decision looks at and changes. */
export interface Case {
  readonly visit: Visit;
  readonly order: WorkOrder | null;
}

export interface CaseDecision {
  readonly visit: Changed<Visit>;
  readonly order: Changed<WorkOrder> | null;
  readonly added: Changed<NewOrder> | null;
}

type OwnFields<D extends EventDefinition> = Omit<DataOf<D> & object, SharedFields>;
/** What every fact of a request or an order tells of its record. */
type SharedFields =
  | 'visit'
  | 'number'
  | 'status'
  | 'visitRequestId'
  | 'sequence'
  | 'ticketId'
  | 'ticketNumber'
  | 'customerId'
  | 'customerName'
  | 'customerLevel'
  | 'unitId'
  | 'contactId'
  | 'engineerId';

export const happened = <D extends EventDefinition>(event: D, data: OwnFields<D>): Happening => ({
  event,
  data,
});

/** Only the request changes. */
export const onVisit = (
  { visit, order }: Case,
  changes: Partial<Visit>,
  events: readonly Happening[],
): CaseDecision => ({
  visit: { next: { ...visit, ...changes }, events },
  order: order && { next: order, events: [] },
  added: null,
});

/** Only the work order changes. */
export const onOrder = (
  { visit, order }: OpenCase,
  changes: Partial<WorkOrder>,
  events: readonly Happening[],
): CaseDecision => ({
  visit: { next: visit, events: [] },
  order: { next: { ...order, ...changes }, events },
  added: null,
});

/** A case that has an order: what every step of an engineer needs. */
export interface OpenCase extends Case {
  readonly order: WorkOrder;
}

export function calendarOf(act: Act, id: string): WorkCalendar {
  const calendar = act.calendars.get(id);
  if (!calendar) throw new DomainError('CALENDAR_UNKNOWN', { id });
  return calendar;
}
