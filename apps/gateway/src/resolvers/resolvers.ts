import { enumValues } from '../api/enum-values.js';
import { scalars } from '../api/scalars.js';
import type { Resolvers } from '../generated/resolvers.js';
import * as figures from './analytics/figures.js';
import { Actor } from './common/actor.js';
import * as attachment from './common/attachment.js';
import { AuditEntry, auditQueries } from './common/audit.js';
import * as deadLetter from './common/dead-letter.js';
import * as operation from './common/operation.js';
import { recordSubscriptions } from './common/record-change.js';
import { rootQueries } from './common/root.js';
import * as complaint from './complaint/complaint.js';
import * as complaintOperations from './complaint/complaint-operations.js';
import * as agreement from './customer/agreement.js';
import * as customer from './customer/customer.js';
import * as customerParts from './customer/customer-parts.js';
import * as entitlement from './customer/entitlement.js';
import * as followUp from './customer/follow-up.js';
import * as survey from './customer/survey.js';
import * as duty from './dispatch/duty.js';
import * as visit from './dispatch/visit.js';
import * as workOrder from './dispatch/work-order.js';
import * as apiKey from './identity/api-key.js';
import * as calendar from './identity/calendar.js';
import * as orgUnit from './identity/org-unit.js';
import * as person from './identity/person.js';
import * as session from './identity/session.js';
import * as delivery from './notification/delivery.js';
import * as notice from './notification/notice.js';
import * as preferences from './notification/preferences.js';
import * as article from './ticket/article.js';
import * as clock from './ticket/clock.js';
import * as conversation from './ticket/conversation.js';
import * as history from './ticket/history.js';
import { rulesMutations } from './ticket/rules-mutations.js';
import * as savedViews from './ticket/saved-views.js';
import { Ticket } from './ticket/ticket.js';
import { ticketMutations } from './ticket/ticket-mutations.js';
import * as ticketParts from './ticket/ticket-parts.js';
import { ticketQueries } from './ticket/ticket-queries.js';
import * as ticketRules from './ticket/ticket-rules.js';
import * as ticketSubscriptions from './ticket/ticket-subscriptions.js';
import * as visitRequest from './ticket/visit-request.js';
import * as course from './training/course.js';
import * as enrolment from './training/enrolment.js';
import * as exam from './training/exam.js';

/** The table of contents: what answers each field. Fields without an entry are properties of what a service told. */
export const resolvers: Resolvers = {
  ...scalars,
  ...enumValues,
  Query: {
    ...rootQueries,
    ...ticketQueries,
    ...savedViews.savedViewQueries,
    ...history.historyQueries,
    ...article.articleQueries,
    ...session.sessionQueries,
    ...person.personQueries,
    ...orgUnit.orgUnitQueries,
    ...calendar.calendarQueries,
    ...apiKey.apiKeyQueries,
    ...customer.customerQueries,
    ...customerParts.customerPartQueries,
    ...agreement.agreementQueries,
    ...entitlement.entitlementQueries,
    ...followUp.followUpQueries,
    ...survey.surveyQueries,
    ...complaintOperations.complaintQueries,
    ...visit.visitQueries,
    ...workOrder.workOrderQueries,
    ...duty.dutyQueries,
    ...course.courseQueries,
    ...enrolment.enrolmentQueries,
    ...exam.examQueries,
    ...notice.noticeQueries,
    ...delivery.deliveryQueries,
    ...preferences.preferenceQueries,
    ...figures.figureQueries,
    ...auditQueries,
    ...deadLetter.deadLetterQueries,
  },
  Mutation: {
    ...operation.operationMutations,
    ...attachment.attachmentMutations,
    ...deadLetter.deadLetterMutations,
    ...ticketMutations,
    ...savedViews.savedViewMutations,
    ...history.historyMutations,
    ...rulesMutations,
    ...article.articleMutations,
    ...session.sessionMutations,
    ...person.personMutations,
    ...orgUnit.orgUnitMutations,
    ...calendar.calendarMutations,
    ...apiKey.apiKeyMutations,
    ...customer.customerMutations,
    ...customerParts.customerPartMutations,
    ...agreement.agreementMutations,
    ...followUp.followUpMutations,
    ...survey.surveyMutations,
    ...complaintOperations.complaintMutations,
    ...visit.visitMutations,
    ...workOrder.workOrderMutations,
    ...duty.dutyMutations,
    ...course.courseMutations,
    ...enrolment.enrolmentMutations,
    ...exam.examMutations,
    ...notice.noticeMutations,
    ...delivery.deliveryMutations,
    ...preferences.preferenceMutations,
    ...figures.figureMutations,
  },
  Subscription: {
    ...operation.operationSubscriptions,
    ...recordSubscriptions,
    ...ticketSubscriptions.ticketSubscriptions,
    ...customer.customerSubscriptions,
    ...complaintOperations.complaintSubscriptions,
    ...visit.visitSubscriptions,
    ...workOrder.workOrderSubscriptions,
    ...notice.noticeSubscriptions,
    ...figures.figureSubscriptions,
  },
  Actor,
  Attachment: attachment.Attachment,
  AuditEntry,
  Complaint: complaint.Complaint,
  ComplaintMeasure: complaint.ComplaintMeasure,
  ComplaintContact: complaint.ComplaintContact,
  ComplaintQuestion: complaint.ComplaintQuestion,
  CorrectiveAction: complaint.CorrectiveAction,
  ComplaintActionOffer: complaint.ComplaintActionOffer,
  ComplaintSettings: complaint.ComplaintSettings,
  Operation: operation.Operation,
  DeadLetter: deadLetter.DeadLetter,
  Ticket,
  TicketCustomer: ticketParts.TicketCustomer,
  TicketCoverage: ticketParts.TicketCoverage,
  TicketAssessment: ticketParts.TicketAssessment,
  TicketActionOffer: ticketParts.TicketActionOffer,
  TicketListChange: ticketSubscriptions.TicketListChange,
  TicketCategory: ticketRules.TicketCategory,
  SavedTicketView: savedViews.SavedTicketView,
  TicketSettings: ticketRules.TicketSettings,
  ServiceLevelProfile: ticketRules.ServiceLevelProfile,
  ImportedHistoryLine: history.ImportedHistoryLine,
  Clock: clock.Clock,
  ClockExplanation: clock.ClockExplanation,
  ClockStep: clock.ClockStep,
  ClockHistoryEntry: clock.ClockHistoryEntry,
  ConversationEntry: conversation.ConversationEntry,
  Call: conversation.Call,
  ConversationStep: conversation.ConversationStep,
  VisitRequest: visitRequest.VisitRequest,
  Solution: visitRequest.Solution,
  Article: article.Article,
  ArticleRevision: article.ArticleRevision,
  ArticleActionOffer: article.ArticleActionOffer,
  LinkedArticle: article.LinkedArticle,
  Synonyms: article.Synonyms,
  Viewer: session.Viewer,
  Session: session.Session,
  Person: person.Person,
  Role: person.Role,
  OrgUnit: orgUnit.OrgUnit,
  Calendar: calendar.Calendar,
  ApiKey: apiKey.ApiKey,
  ContactAccount: apiKey.ContactAccount,
  Customer: customer.Customer,
  TimelineEntry: customer.TimelineEntry,
  Contact: customerParts.Contact,
  Site: customerParts.Site,
  Installation: customerParts.Installation,
  Agreement: agreement.Agreement,
  Product: agreement.Product,
  SpecialService: agreement.SpecialService,
  Entitlement: entitlement.Entitlement,
  ExplanationLine: entitlement.ExplanationLine,
  FollowUpTask: followUp.FollowUpTask,
  FollowUpAttempt: followUp.FollowUpAttempt,
  Survey: survey.Survey,
  MySurvey: survey.MySurvey,
  SurveyQuestion: survey.SurveyQuestion,
  SurveyChoice: survey.SurveyChoice,
  Visit: visit.Visit,
  DispatchCustomer: visit.DispatchCustomer,
  VisitNote: visit.VisitNote,
  VisitActionOffer: visit.VisitActionOffer,
  WorkOrder: workOrder.WorkOrder,
  WorkOrderDecline: workOrder.WorkOrderDecline,
  WriteOff: workOrder.WriteOff,
  EngineerSuggestion: workOrder.EngineerSuggestion,
  WorkOrderActionOffer: workOrder.WorkOrderActionOffer,
  Duty: duty.Duty,
  Engineer: duty.Engineer,
  Course: course.Course,
  Enrolment: enrolment.Enrolment,
  Exam: exam.Exam,
  Notice: notice.Notice,
  Delivery: delivery.Delivery,
  NoticePreference: preferences.NoticePreference,
  Indicator: figures.Indicator,
  FigureRecord: figures.FigureRecord,
  Reconciliation: figures.Reconciliation,
};
