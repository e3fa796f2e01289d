import type { WorkOrderAction, WorkOrderStatus } from '@aftercare/contracts/dispatch/dispatch-codes';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

const untilArrival = { ASSIGN: 'ASSIGNED', CANCEL: 'CANCELLED' } as const;
const declined = { DECLINE: 'TO_ASSIGN' } as const;

/**
 * DSP-06 … DSP-09: the one table of a work order. Until the engineer has arrived another one can take it over, and the
 * request can be withdrawn; afterwards it ends by a write-off alone. An urgent visit may set out without a window.
 */
export const workOrderLifeCycle = defineLifeCycle<WorkOrderStatus, WorkOrderAction>(
  'workOrder',
  'TO_ASSIGN',
  {
    TO_ASSIGN: { ...untilArrival },
    ASSIGNED: { ...untilArrival, ...declined, ACCEPT: 'ACCEPTED' },
    ACCEPTED: {
      ...untilArrival,
      ...declined,
      RECORD_CONTACT: 'ACCEPTED',
      APPOINT: 'APPOINTED',
      DEPART: 'ON_THE_WAY',
    },
    APPOINTED: {
      ...untilArrival,
      ...declined,
      RECORD_CONTACT: 'APPOINTED',
      APPOINT: 'APPOINTED',
      DEPART: 'ON_THE_WAY',
    },
    ON_THE_WAY: {
      ...untilArrival,
      ...declined,
      RECORD_CONTACT: 'ON_THE_WAY',
      APPOINT: 'APPOINTED',
      ARRIVE: 'ARRIVED',
    },
    ARRIVED: { BEGIN: 'WORKING' },
    WORKING: { REPORT: 'REPORTED' },
    REPORTED: {
      REPORT: 'REPORTED',
      SEND_SIGN_CODE: 'REPORTED',
      SIGN: 'SIGNED',
      WRITE_OFF: 'WRITTEN_OFF',
    },
    SIGNED: { WRITE_OFF: 'WRITTEN_OFF' },
    WRITTEN_OFF: {},
    CANCELLED: {},
  },
);

/** The statuses in which somebody still has to do something. */
export const openOrderStatuses = workOrderLifeCycle.states.filter(
  (status) => workOrderLifeCycle.actionsFrom(status).length > 0,
);
