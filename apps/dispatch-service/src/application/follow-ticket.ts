import type { DataOf } from '@aftercare/contracts/define';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { visitRequested, visitRequestWithdrawn } from '@aftercare/contracts/ticket/ticket-events';
import { instantOf } from '@aftercare/domain-kit/instant';
import { withdrawVisit } from '../domain/receive-visit.js';
import type { CaseStore, VisitIntake } from './ports.js';

type Asked = EventEnvelope<DataOf<typeof visitRequested>>;
type TakenBack = EventEnvelope<DataOf<typeof visitRequestWithdrawn>>;

/** DSP-04: a ticket asks for a visit, or completes what was missing. Its words are read afterwards. */
export const noteVisitWhenTicketAsks =
  (intake: VisitIntake) =>
  async ({ aggregateId, version, at, imported, data }: Asked): Promise<void> => {
    const { number, customerId, priority, installationId } = data.ticket;
    if (imported || customerId === null) return; // history asks nobody to go
    const request = { ticketId: aggregateId, ticketNumber: number, customerId, priority, installationId };
    await intake.note({
      id: data.visitRequestId,
      ticketVersion: version,
      requestedAt: instantOf(at),
      request,
    });
  };

/** The ticket's people take it back; what has not been read yet never comes. */
export const withdrawVisitWhenTicketDoes =
  (intake: VisitIntake, cases: CaseStore) =>
  async ({ data }: TakenBack): Promise<void> => {
    await intake.drop(data.visitRequestId);
    if (await cases.find(data.visitRequestId)) {
      await cases.changeVisit({ id: data.visitRequestId }, withdrawVisit);
    }
  };
