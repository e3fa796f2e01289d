import { complaintsByIds } from '@aftercare/contracts/complaint/complaint';
import { complaintSettings } from '@aftercare/contracts/complaint/complaint-commands';
import { agreementsByIds } from '@aftercare/contracts/customer/agreement';
import { listProducts, listSpecialServices } from '@aftercare/contracts/customer/catalogue';
import { contactsByIds } from '@aftercare/contracts/customer/contact';
import { customersByIds } from '@aftercare/contracts/customer/customer';
import { followUpsByIds } from '@aftercare/contracts/customer/follow-up-task';
import { installationsByIds } from '@aftercare/contracts/customer/installation';
import { sitesByIds } from '@aftercare/contracts/customer/site';
import { surveysByIds } from '@aftercare/contracts/customer/survey';
import { analyticsOperations } from '@aftercare/contracts/analytics/archive';
import { dutiesByIds } from '@aftercare/contracts/dispatch/duty';
import { visitsByIds } from '@aftercare/contracts/dispatch/visit-request';
import { workOrdersByIds } from '@aftercare/contracts/dispatch/work-order';
import type { InputOf, OutputOf, QueryDefinition } from '@aftercare/contracts/define';
import { listApiKeys } from '@aftercare/contracts/identity/api-key';
import { calendarsByIds } from '@aftercare/contracts/identity/calendar';
import { contactAccountsByIds } from '@aftercare/contracts/identity/contact-account';
import { orgUnitsByIds } from '@aftercare/contracts/identity/org-unit';
import { peopleByIds } from '@aftercare/contracts/identity/person';
import { listRoles } from '@aftercare/contracts/identity/role';
import { listSessions } from '@aftercare/contracts/identity/session';
import { deliveriesByIds } from '@aftercare/contracts/notification/delivery';
import { noticesByIds } from '@aftercare/contracts/notification/notice';
import { articlesByIds } from '@aftercare/contracts/ticket/article-queries';
import { listCategories } from '@aftercare/contracts/ticket/category';
import { ticketSettings } from '@aftercare/contracts/ticket/settings';
import { ticketsByIds } from '@aftercare/contracts/ticket/ticket-queries';
import { visitRequestsByIds } from '@aftercare/contracts/ticket/visit-request';
import { coursesByIds } from '@aftercare/contracts/training/course';
import { enrolmentsByIds } from '@aftercare/contracts/training/enrolment';
import { examsByIds } from '@aftercare/contracts/training/exam';
import type { z } from 'zod';

/** Asks a service for the caller of the running operation. */
export type AskAsCaller = <D extends QueryDefinition>(query: D, input: InputOf<D>) => Promise<OutputOf<D>>;

/** How records of one type are read by their ids; those out of reach are left out. */
export interface RecordSource<R> {
  readonly read: (ask: AskAsCaller, ids: readonly string[]) => Promise<readonly R[]>;
}

/** Every type that can be read by id: `node`, references, answers of mutations, subscriptions. */
export const records = {
  Ticket: byIds(ticketsByIds),
  Article: byIds(articlesByIds),
  VisitRequest: byIds(visitRequestsByIds),
  TicketCategory: wholeList(async (ask) => (await ask(listCategories, { includeRetired: true })).items),
  TicketSettings: wholeList(async (ask) => [await ask(ticketSettings, {})]),
  OrgUnit: byIds(orgUnitsByIds),
  Person: byIds(peopleByIds),
  Role: wholeList(async (ask) => (await ask(listRoles, {})).items),
  Calendar: byIds(calendarsByIds),
  Session: wholeList(async (ask) => (await ask(listSessions, {})).items),
  ContactAccount: byIds(contactAccountsByIds),
  ApiKey: wholeList(async (ask) => (await ask(listApiKeys, {})).items),
  Customer: byIds(customersByIds),
  Contact: byIds(contactsByIds),
  Site: byIds(sitesByIds),
  Installation: byIds(installationsByIds),
  Agreement: byIds(agreementsByIds),
  Product: wholeList(async (ask) => (await ask(listProducts, {})).items),
  SpecialService: wholeList(async (ask) => (await ask(listSpecialServices, {})).items),
  Complaint: byIds(complaintsByIds),
  ComplaintSettings: wholeList(async (ask) => [await ask(complaintSettings, {})]),
  FollowUpTask: byIds(followUpsByIds),
  Survey: byIds(surveysByIds),
  Visit: byIds(visitsByIds),
  WorkOrder: byIds(workOrdersByIds),
  Duty: byIds(dutiesByIds),
  Course: byIds(coursesByIds),
  Enrolment: byIds(enrolmentsByIds),
  Exam: byIds(examsByIds),
  Notice: byIds(noticesByIds),
  Delivery: byIds(deliveriesByIds),
  Operation: byIds(analyticsOperations),
};

export type RecordType = keyof typeof records;
export type RecordOf<T extends RecordType> = (typeof records)[T] extends RecordSource<infer R> ? R : never;

/** The source of one type; the table says of which records, which the compiler cannot follow through a generic key. */
export const sourceOf = <T extends RecordType>(type: T): RecordSource<AnyRecord & RecordOf<T>> =>
  records[type] as unknown as RecordSource<AnyRecord & RecordOf<T>>;

type AnyRecord = { readonly id: string; readonly version?: number };

export const isRecordType = (type: string): type is RecordType => Object.hasOwn(records, type);

type ByIds<R extends { id: string }> = QueryDefinition<
  z.ZodType<{ ids: string[] }>,
  z.ZodType<{ items: R[] }>
>;

function byIds<R extends { id: string }>(query: ByIds<R>): RecordSource<R> {
  return { read: async (ask, ids) => (await ask(query, { ids: [...ids] })).items };
}

/** For short lists that have no question by id. */
function wholeList<R extends { id: string }>(
  all: (ask: AskAsCaller) => Promise<readonly R[]>,
): RecordSource<R> {
  return { read: async (ask, ids) => (await all(ask)).filter((record) => ids.includes(record.id)) };
}
