import type * as commands from '@aftercare/contracts/complaint/complaint-commands';
import * as events from '@aftercare/contracts/complaint/complaint-events';
import type { InputOf } from '@aftercare/contracts/define';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { started, workingDayMs } from './complaint-clocks.js';
import { decided, happened, type Act, type ComplaintDecision } from './complaint-decision.js';
import { complaintLifeCycle } from './complaint-life-cycle.js';
import { hasContact, type Complaint, type Measure } from './complaint.js';

export const beginInvestigation = (complaint: Complaint): ComplaintDecision =>
  decided(
    complaint,
    { status: complaintLifeCycle.next(complaint.status, 'INVESTIGATE') },
    happened(events.investigationBegun, {}),
  );

/** CMP-03: cause and person responsible; from then on measures are set. */
export const findCause = (
  complaint: Complaint,
  input: InputOf<typeof commands.findCause>,
): ComplaintDecision =>
  decided(
    complaint,
    {
      status: complaintLifeCycle.next(complaint.status, 'HANDLE'),
      cause: input.cause,
      causeClass: input.causeClass,
      responsiblePersonId: input.responsiblePersonId ?? null,
    },
    happened(events.causeFound, {}),
  );

/** CMP-04. A compensation waits until whoever leads complaints has decided. The person named sets none (CMP-03). */
export function addMeasure(
  complaint: Complaint,
  id: string,
  input: InputOf<typeof commands.addMeasure>,
): ComplaintDecision {
  complaintLifeCycle.next(complaint.status, 'HANDLE');
  if (complaint.namedPersonIds.includes(input.ownerId))
    throw new DomainError('PERSON_NAMED', {}, ['ownerId']);
  const measure: Measure = {
    id,
    kind: input.kind,
    description: input.description,
    ownerId: input.ownerId,
    dueOn: input.dueOn,
    state: input.kind === 'COMPENSATION' ? 'WAITING_FOR_APPROVAL' : 'PLANNED',
    amount: input.amount ?? null,
    ticketId: input.ticketId ?? null,
    doneAt: null,
  };
  const added = happened(events.measureAdded, { measureId: id, kind: input.kind, ownerId: input.ownerId });
  return decided(complaint, { measures: [...complaint.measures, measure] }, added);
}

export function decideCompensation(
  complaint: Complaint,
  { measureId, approved }: InputOf<typeof commands.decideCompensation>,
): ComplaintDecision {
  const measure = measureOf(complaint, measureId);
  if (measure.state !== 'WAITING_FOR_APPROVAL') throw wrongState(measure, 'DECIDE_COMPENSATION');
  const measures = withState(complaint, measureId, approved ? 'PLANNED' : 'REFUSED', null);
  return decided(complaint, { measures }, happened(events.compensationDecided, { measureId, approved }));
}

export function finishMeasure(
  complaint: Complaint,
  { measureId }: InputOf<typeof commands.finishMeasure>,
  act: Act,
): ComplaintDecision {
  const measure = measureOf(complaint, measureId);
  if (measure.state !== 'PLANNED') throw wrongState(measure, 'FINISH_MEASURE');
  const measures = withState(complaint, measureId, 'DONE', act.now.toISOString());
  return decided(complaint, { measures }, happened(events.measureFinished, { measureId }));
}

/** What is missing before the result can be returned: a cause, a measure, every measure done, the first contact. */
export function missingForResult(complaint: Complaint): string | undefined {
  if (complaint.cause === null) return 'CAUSE_MISSING';
  if (!hasContact(complaint, 'RESPONSE')) return 'RESPONSE_CONTACT_MISSING';
  if (complaint.measures.length === 0) return 'MEASURE_MISSING';
  const open = complaint.measures.some(
    ({ state }) => state === 'PLANNED' || state === 'WAITING_FOR_APPROVAL',
  );
  return open ? 'MEASURES_OPEN' : undefined;
}

/** CMP-06: the quality supervisor verifies it within one working day of the result. */
export function returnResult(complaint: Complaint, result: string, act: Act): ComplaintDecision {
  const status = complaintLifeCycle.next(complaint.status, 'RETURN');
  const missing = missingForResult(complaint);
  if (missing) throw new DomainError(missing);
  const clocks = started(
    complaint.clocks,
    'COMPLAINT_VERIFICATION',
    workingDayMs(act.calendar),
    act.calendar,
    act.now,
  );
  return decided(complaint, { status, result, clocks }, happened(events.resultReturned, {}));
}

function measureOf(complaint: Complaint, id: string): Measure {
  const measure = complaint.measures.find((candidate) => candidate.id === id);
  if (!measure) throw notFound('measure', id, ['measureId']);
  return measure;
}

const withState = (complaint: Complaint, id: string, state: Measure['state'], doneAt: string | null) =>
  complaint.measures.map((measure) => (measure.id === id ? { ...measure, state, doneAt } : measure));

const wrongState = (measure: Measure, action: string) =>
  new DomainError('ILLEGAL_STEP', { kind: 'measure', state: measure.state, action, allowed: [] }, [
    'measureId',
  ]);
