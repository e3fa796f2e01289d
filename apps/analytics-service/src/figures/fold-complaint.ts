import { complaintFacts } from '@aftercare/contracts/complaint/complaint-events';
import { z } from 'zod';
import type { Fold } from './fold.js';

const told = z.object({ complaint: complaintFacts });

/** CMP-03: a valid complaint counts when its complainant was contacted, within the promised time or not. */
export const foldComplaint: Fold = (_state, event) => {
  const { complaint } = told.parse(event.data);
  const clock = complaint.clocks.find(({ kind }) => kind === 'COMPLAINT_RESPONSE');
  if (complaint.valid !== true || !clock?.stoppedAt || clock.result === 'CANCELLED')
    return { state: {}, changes: [] };
  const inTarget = clock.result === 'MET';
  return {
    state: {},
    changes: [
      {
        kind: 'COUNT',
        fact: {
          indicator: 'COMPLAINT_RESPONSE',
          recordKind: 'complaint',
          recordId: event.aggregateId,
          at: clock.stoppedAt,
          value: inTarget ? 1 : 0,
          target: clock.targetMs,
          inTarget,
          hiddenFrom: complaint.namedPersonIds,
          by: {
            number: complaint.number,
            unitId: complaint.responsibleUnitId ?? complaint.unitId,
            customerId: complaint.customerId,
            customerName: complaint.customerName,
            customerLevel: complaint.customerLevel,
            productCode: null,
            categoryClass: null,
            priority: null,
            channel: complaint.channel,
            personId: null,
          },
        },
      },
    ],
  };
};
