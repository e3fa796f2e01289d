import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';
import { ticketActionTexts } from './work-codes.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const customerLevelTexts: Texts<api.CustomerLevel> = {
  REGULAR: ['普通', 'Regular'],
  KEY: ['重点', 'Key'],
  VIP: ['VIP', 'VIP'],
};

export const contactRoleTexts: Texts<api.ContactRole> = {
  SYSTEM_ADMINISTRATOR: ['系统管理员', 'Administrator'],
  USER: ['用户', 'User'],
  DECISION_MAKER: ['决策人', 'Decision maker'],
};

export const agreementKindTexts: Texts<api.AgreementKind> = {
  WARRANTY: ['免费维保', 'Warranty'],
  PAID_MAINTENANCE: ['收费维护', 'Paid maintenance'],
  VIP: ['VIP 协议', 'VIP agreement'],
  PER_INCIDENT: ['按次收费', 'Per incident'],
};

export const serviceKindTexts: Texts<api.ServiceKind> = {
  REMOTE: ['远程', 'remote'],
  ON_SITE: ['上门', 'on site'],
  INSPECTION: ['巡检', 'inspection'],
  TRAINING_SEAT: ['培训名额', 'training seats'],
};

export const matchedByTexts: Texts<api.CallerMatchedBy> = {
  PHONE: ['电话号码', 'phone number'],
  SERVICE_CODE: ['服务代码', 'service code'],
  DONGLE_NUMBER: ['加密锁号', 'dongle number'],
  CUSTOMER_NUMBER: ['客户编号', 'customer number'],
};

export const surveySubjectTexts: Texts<api.SurveySubject> = {
  TICKET: ['工单', 'Ticket'],
  VISIT: ['上门服务', 'Visit'],
  CLASS: ['培训班', 'Class'],
  COMPLAINT: ['投诉', 'Complaint'],
  RELEASE: ['版本', 'Release'],
};

export const agreementStateTexts: Texts<api.AgreementState> = {
  PLANNED: ['尚未开始', 'Not begun yet'],
  IN_FORCE: ['生效中', 'In force'],
  EXPIRED: ['已到期', 'Ended'],
  TERMINATED: ['已终止', 'Terminated'],
};

/** Steps in the words of the customer; the others are colleagues' steps, or asked in their place on the page. */
export const customerActionTexts: Texts<api.TicketAction> = {
  ...ticketActionTexts,
  REJECT: ['仍未解决', 'It is not solved'],
  REOPEN: ['问题再次出现', 'It is back'],
};
