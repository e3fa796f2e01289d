import type { DutyKind } from '@aftercare/contracts/dispatch/dispatch-codes';
import { dutyPut, dutyTakenOff } from '@aftercare/contracts/dispatch/duty';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Happening } from './act.js';

/** One turn of one person. */
export interface Duty {
  readonly id: string;
  readonly version: number;
  readonly kind: DutyKind;
  readonly personId: string;
  readonly unitId: string;
  readonly from: Date;
  readonly until: Date;
  readonly note: string | null;
  /** Taken off the list; kept, since nothing is deleted. */
  readonly takenOffAt: Date | null;
}

/** What decides whether a person can be put on duty. */
export interface Fitness {
  readonly required: readonly string[];
  readonly shown: readonly string[];
  /** Turns of the same kind that overlap. */
  readonly overlapping: number;
}

/** DSP-03: nobody who has not finished the training that the duty requires. */
export function putOnDuty(
  duty: Omit<Duty, 'version' | 'takenOffAt'>,
  { required, shown, overlapping }: Fitness,
) {
  const missing = required.filter((code) => !shown.includes(code));
  if (missing.length > 0) {
    throw new DomainError('TRAINING_NOT_PASSED', { missing: missing.join(', ') }, ['personId']);
  }
  if (overlapping > 0) throw new DomainError('ON_DUTY_ALREADY', {}, ['from']);
  return decidedDuty({ ...duty, version: 0, takenOffAt: null }, dutyPut);
}

export function takeOffDuty(duty: Duty, now: Date) {
  if (duty.takenOffAt !== null) throw new DomainError('OFF_DUTY_ALREADY');
  return decidedDuty({ ...duty, takenOffAt: now }, dutyTakenOff);
}

function decidedDuty(next: Duty, event: typeof dutyPut | typeof dutyTakenOff) {
  const { kind, personId, unitId, from, until } = next;
  const data = { kind, personId, unitId, from: from.toISOString(), until: until.toISOString() };
  const events: readonly Happening[] = [{ event, data }];
  return { next, events };
}
