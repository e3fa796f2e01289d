import type { InputOf, RequestDefinition } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/dispatch/work-order';
import * as appointment from '../domain/appointment.js';
import * as assigning from '../domain/assign-order.js';
import * as onSite from '../domain/on-site.js';
import { declineOrder } from './decline-order.js';
import { writeOff } from '../domain/write-off.js';
import type { CaseStore, Staff } from './ports.js';

type Contract = typeof contract;
type Requests = { [N in keyof Contract]: Contract[N] extends RequestDefinition ? N : never }[keyof Contract];
type In<N extends Requests> = InputOf<Contract[N]>;

/** DSP-06 … DSP-09: a work order from the assignment to the write-off. */
export const carryOutOrders = (cases: CaseStore, staff: Staff) => ({
  assignWorkOrder: async (input: In<'assignWorkOrder'>) => {
    await staff.assertEngineer(input.engineerId);
    return cases.changeOrder(input, (before, act) => assigning.assignOrder(before, input, act));
  },
  acceptWorkOrder: (input: In<'acceptWorkOrder'>) => cases.changeOrder(input, assigning.acceptOrder),
  declineWorkOrder: declineOrder(cases, staff),
  recordCustomerContact: (input: In<'recordCustomerContact'>) =>
    cases.changeOrder(input, (before, act) => appointment.recordContact(before, input, act)),
  appointWorkOrder: (input: In<'appointWorkOrder'>) =>
    cases.changeOrder(input, (before, act) => appointment.appointOrder(before, input, act)),
  departWorkOrder: (input: In<'departWorkOrder'>) =>
    cases.changeOrder(input, (before, act) => onSite.depart(before, input, act)),
  arriveWorkOrder: (input: In<'arriveWorkOrder'>) =>
    cases.changeOrder(input, (before, act) => onSite.arrive(before, input, act)),
  beginWorkOrder: (input: In<'beginWorkOrder'>) =>
    cases.changeOrder(input, (before, act) => onSite.beginWork(before, input, act)),
  reportWorkOrder: (input: In<'reportWorkOrder'>) =>
    cases.changeOrder(input, (before, act) => onSite.reportWork(before, input, act)),
  writeOffWorkOrder: (input: In<'writeOffWorkOrder'>) =>
    cases.changeOrderAndTell(
      input,
      (before, act) => writeOff(before, input, act),
      (nextWorkOrderId) => ({ nextWorkOrderId }),
    ),
});
