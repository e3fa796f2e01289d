import * as complaint from '@aftercare/contracts/complaint/complaint-events';
import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { addToTimeline } from '../postgres/timeline-writer.js';

type ComplaintEvent = EventDefinition<string, typeof complaint.complaintReceived.data>;

/** CUS-05: what of a complaint concerns its customer. How it is worked out inside stays at the complaint. */
const shown: readonly ComplaintEvent[] = [
  complaint.complaintReceived,
  complaint.complaintConfirmed,
  complaint.complaintRejected,
  complaint.resultReturned,
  complaint.complaintVerified,
  complaint.complaintArchived,
];

export const complaintReactions: readonly Reaction[] = shown.map((event) => reaction(event, addComplaint));

/** CMP-11: neither who complained, who may be anonymous, nor of whom; and hidden from those who are named. */
async function addComplaint(
  tx: Transaction,
  { messageId, aggregateId, type, at, data }: EventEnvelope<DataOf<ComplaintEvent>>,
): Promise<void> {
  const {
    customerId,
    number,
    unitId,
    responsibleUnitId,
    namedPersonIds,
    status,
    class: about,
  } = data.complaint;
  if (customerId === null) return;
  await addToTimeline(tx, {
    id: messageId,
    at,
    event: type,
    recordKind: 'complaint',
    recordId: aggregateId,
    actor: 'system',
    customerId,
    number,
    seenBy: { unitId, personId: null, otherUnitId: responsibleUnitId, hiddenFrom: namedPersonIds },
    data: { status, class: about },
  });
}
