import type { Caller } from '@aftercare/contracts/caller';
import type { ComplaintSettingsView } from '@aftercare/contracts/complaint/complaint-commands';
import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import type { Decision } from '@aftercare/domain-kit/decision';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import type { Complaint } from './complaint.js';

/** What a decision knows besides the complaint. */
export interface Act {
  /** The database's clock. */
  readonly now: Date;
  /** Person id, or `service:<name>`. */
  readonly by: string;
  readonly caller: Caller;
  /** On which the deadlines count. */
  readonly calendar: WorkCalendar;
  readonly settings: ComplaintSettingsView;
  readonly newId: () => string;
}

/** A fact; the store adds the complaint's state after it. */
export interface ComplaintEvent {
  readonly event: EventDefinition;
  readonly data: object;
}

export type ComplaintDecision = Decision<Complaint, ComplaintEvent>;

type Own<D extends EventDefinition> = Omit<DataOf<D> & object, 'complaint'>;

export const happened = <D extends EventDefinition>(event: D, data: Own<D>): ComplaintEvent => ({
  event,
  data,
});

/** The complaint with these fields changed, and what happened. */
export const decided = (
  complaint: Complaint,
  changes: Partial<Complaint>,
  ...events: readonly ComplaintEvent[]
): ComplaintDecision => ({ next: { ...complaint, ...changes }, events });
