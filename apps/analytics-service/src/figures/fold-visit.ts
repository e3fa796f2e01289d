import { visitArrived } from '@aftercare/contracts/dispatch/visit-request';
import type { Fold } from './fold.js';

/** DSP-10: the first arrival of a request, within what was promised or agreed; without a promise it counts nowhere. */
export const foldVisit: Fold = (_state, event) => {
  if (event.type !== visitArrived.name) return { state: {}, changes: [] };
  const { visit, workOrderId, personId } = visitArrived.data.parse(event.data);
  const { result, stoppedAt, startedAt, targetMs, dueAt } = visit.arrival;
  if (dueAt === null || (result !== 'MET' && result !== 'MISSED')) return { state: {}, changes: [] };
  const inTarget = result === 'MET';
  return {
    state: {},
    changes: [
      {
        kind: 'COUNT',
        fact: {
          indicator: 'ON_SITE_ARRIVAL',
          recordKind: 'workOrder',
          recordId: workOrderId,
          at: stoppedAt ?? event.at,
          value: inTarget ? 1 : 0,
          target: targetMs ?? Date.parse(dueAt) - Date.parse(startedAt),
          inTarget,
          by: {
            number: visit.ticketNumber,
            unitId: visit.unitId,
            customerId: visit.customerId,
            customerName: visit.customerName,
            customerLevel: visit.customerLevel,
            productCode: null,
            categoryClass: null,
            priority: visit.priority,
            channel: null,
            personId,
          },
        },
      },
    ],
  };
};
