import { listComplaints } from '@aftercare/contracts/complaint/complaint';
import { listWorkOrders } from '@aftercare/contracts/dispatch/work-order';
import { listTickets } from '@aftercare/contracts/ticket/ticket-queries';
import { codeTexts } from '@aftercare/messages/list-texts';
import { categoryByCode } from '../api/categories.js';
import { localName } from '../api/named.js';
import { at, exported, of, person, unit, word, yesNo } from './cell.js';

const dueTimes = (clocks: readonly { readonly dueAt: string | null; readonly status: string }[]) =>
  clocks.flatMap(({ dueAt, status }) => (dueAt && status === 'COUNTING' ? [dueAt] : [])).toSorted();

export const ticketList = exported('tickets', listTickets, {
  number: { head: 'number', cell: ({ number }) => number },
  priority: { head: 'priority', cell: ({ priority }) => priority },
  subject: { head: 'subject', cell: ({ subject }) => subject },
  customer: {
    head: 'customer',
    cell: ({ customer, unknownCaller }) => customer?.name ?? unknownCaller?.companyName ?? null,
  },
  customerLevel: {
    head: 'customerLevel',
    cell: ({ customer }, context) => word(codeTexts.customerLevel, customer?.level ?? null, context),
  },
  contact: {
    head: 'contact',
    cell: ({ contactId, unknownCaller }, context) =>
      contactId ? of('Contact', contactId, context, ({ name }) => name) : (unknownCaller?.name ?? null),
  },
  status: { head: 'status', cell: ({ status }, context) => word(codeTexts.ticketStatus, status, context) },
  assignee: { head: 'assignee', cell: ({ assigneeId }, context) => person(assigneeId, context) },
  due: { head: 'due', cell: ({ clocks }) => at(dueTimes(clocks)[0]) },
  reported: { head: 'reported', cell: ({ reportedAt }) => at(reportedAt) },
  channel: { head: 'channel', cell: ({ channel }, context) => word(codeTexts.channel, channel, context) },
  category: {
    head: 'category',
    cell: async ({ categoryCode }, context) => {
      const category = categoryCode ? await categoryByCode(categoryCode, context) : null;
      return category ? localName(category, {}, context) : categoryCode;
    },
  },
  unit: { head: 'unit', cell: ({ unitId }, context) => unit(unitId, context) },
  productVersion: { head: 'productVersion', cell: ({ productVersion }) => productVersion },
  firstResponse: { head: 'firstResponse', cell: ({ firstResponseAt }) => at(firstResponseAt) },
  resolved: { head: 'resolvedAt', cell: ({ resolvedAt }) => at(resolvedAt) },
  closed: { head: 'closed', cell: ({ closedAt }) => at(closedAt) },
  updated: { head: 'updated', cell: ({ updatedAt }) => at(updatedAt) },
  description: { head: 'description', cell: ({ description }) => description },
});

export const workOrderList = exported('workOrders', listWorkOrders, {
  number: { head: 'number', cell: ({ number }) => number },
  priority: { head: 'priority', cell: ({ priority }) => priority },
  status: { head: 'status', cell: ({ status }, context) => word(codeTexts.workOrderStatus, status, context) },
  customer: { head: 'customer', cell: ({ customer }) => customer.name },
  customerLevel: {
    head: 'customerLevel',
    cell: ({ customer }, context) => word(codeTexts.customerLevel, customer.level, context),
  },
  site: {
    head: 'site',
    cell: ({ siteId }, context) => of('Site', siteId, context, ({ address }) => address),
  },
  task: { head: 'task', cell: ({ task }) => task },
  engineer: { head: 'engineer', cell: ({ engineerId }, context) => person(engineerId, context) },
  appointedFrom: { head: 'appointedFrom', cell: ({ appointments }) => at(appointments.at(-1)?.from) },
  appointedUntil: { head: 'appointedUntil', cell: ({ appointments }) => at(appointments.at(-1)?.until) },
  arrived: { head: 'arrived', cell: ({ arrivedAt }) => at(arrivedAt) },
  punctual: { head: 'punctual', cell: ({ punctual }, context) => yesNo(punctual, context) },
  solved: { head: 'solved', cell: ({ report }, context) => yesNo(report?.solved ?? null, context) },
  ticket: { head: 'ticket', cell: ({ ticketNumber }) => ticketNumber },
  unit: { head: 'unit', cell: ({ unitId }, context) => unit(unitId, context) },
  created: { head: 'created', cell: ({ createdAt }) => at(createdAt) },
  updated: { head: 'updated', cell: ({ updatedAt }) => at(updatedAt) },
});

export const complaintList = exported('complaints', listComplaints, {
  number: { head: 'number', cell: ({ number }) => number },
  status: { head: 'status', cell: ({ status }, context) => word(codeTexts.complaintStatus, status, context) },
  class: { head: 'class', cell: (row, context) => word(codeTexts.complaintClass, row.class, context) },
  customer: { head: 'customer', cell: ({ customer }) => customer?.name ?? null },
  customerLevel: {
    head: 'customerLevel',
    cell: ({ customer }, context) => word(codeTexts.customerLevel, customer?.level ?? null, context),
  },
  description: { head: 'description', cell: ({ description }) => description },
  unit: { head: 'unit', cell: ({ unitId }, context) => unit(unitId, context) },
  owner: { head: 'owner', cell: (row, context) => person(row.responsiblePersonId, context) },
  due: { head: 'due', cell: ({ clocks }) => at(openDueTimes(clocks)[0]) },
  received: { head: 'received', cell: ({ receivedAt }) => at(receivedAt) },
  result: { head: 'result', cell: ({ result }) => result },
  solved: { head: 'solved', cell: ({ solved }, context) => yesNo(solved, context) },
  updated: { head: 'updated', cell: ({ updatedAt }) => at(updatedAt) },
});

const openDueTimes = (clocks: readonly { readonly dueAt: string; readonly stoppedAt: string | null }[]) =>
  clocks.flatMap(({ dueAt, stoppedAt }) => (stoppedAt ? [] : [dueAt])).toSorted();
