import { fact, publish } from '@aftercare/service-kit/outbox';
import { audit, changedFields } from '@aftercare/service-kit/audit';
import { insertRow, updateRow } from '@aftercare/service-kit/row-write';
import { schedule, unschedule } from '@aftercare/service-kit/timers';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { nextDeadlineAt } from '../../domain/complaint-clocks.js';
import type { Act, ComplaintDecision } from '../../domain/complaint-decision.js';
import type { Complaint } from '../../domain/complaint.js';
import { complaintFacts } from './complaint-view.js';
import { ComplaintSchema } from './complaint.schema.js';

export const deadlineTimer = 'COMPLAINT_DEADLINES';

/** Row, facts, audit and the one timer, in this transaction. */
export async function saveComplaint(
  tx: Transaction,
  before: Complaint | undefined,
  decision: ComplaintDecision,
  act: Act,
): Promise<Complaint> {
  if (before && decision.events.length === 0) {
    await setTimer(tx, before, act); // a timer that came early
    return before;
  }
  const from = before?.version ?? 0;
  const next: Complaint = { ...decision.next, version: from + decision.events.length, updatedAt: tx.now };
  const derived = [{ column: 'next_due_at', value: nextDeadlineAt(next.clocks, act.calendar) }];
  if (before) await updateRow(tx, ComplaintSchema, before, next, derived);
  else await insertRow(tx, ComplaintSchema, next, derived);
  const complaint = complaintFacts(next, act.calendar);
  const facts = decision.events.map(({ event, data }) => fact(event, { ...data, complaint }));
  await publish(tx, { id: next.id, version: from, facts });
  const changes = changedFields(before, next, audited);
  await audit(tx, { recordKind: 'complaint', recordId: next.id, version: next.version, changes });
  if (before?.clocks !== next.clocks) await setTimer(tx, next, act);
  return next;
}

async function setTimer(tx: Transaction, complaint: Complaint, act: Act): Promise<void> {
  const key = `deadlines:${complaint.id}`;
  const dueAt = nextDeadlineAt(complaint.clocks, act.calendar);
  if (dueAt) await schedule(tx, { key, kind: deadlineTimer, dueAt, payload: { complaintId: complaint.id } });
  else await unschedule(tx, key);
}

/** Codes and ids whose change the audit shows; never words (COM-08). */
const audited = [
  'status',
  'valid',
  'invalidReason',
  'namedPersonIds',
  'unitId',
  'responsibleUnitId',
  'responsiblePersonId',
  'causeClass',
  'solved',
] as const satisfies readonly (keyof Complaint)[];
