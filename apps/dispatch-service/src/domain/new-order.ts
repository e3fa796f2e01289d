import type { Act } from './act.js';
import type { Visit } from './visit.js';
import { workOrderLifeCycle } from './work-order-life-cycle.js';
import { nobody, type NewOrder } from './work-order.js';

/** The next order of a request, which waits for an engineer. */
export const newOrder = (visit: Visit, act: Act): NewOrder => ({
  id: act.newId(),
  version: 0,
  status: workOrderLifeCycle.initial,
  visitRequestId: visit.id,
  sequence: visit.orderCount + 1,
  ticketId: visit.ticketId,
  customerId: visit.customerId,
  unitId: visit.unitId,
  ...nobody,
  declines: [],
  contacts: [],
  departedAt: null,
  arrivedAt: null,
  arrivedPlace: null,
  punctual: null,
  begunAt: null,
  report: null,
  signCode: null,
  signature: null,
  writtenOff: null,
  createdAt: act.now,
  updatedAt: act.now,
});
