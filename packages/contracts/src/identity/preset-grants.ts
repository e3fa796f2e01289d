import type { Reach } from '../caller.js';
import type { Permission } from './permissions.js';

/** Permission → how far it reaches. */
export type Grants = Readonly<Partial<Record<Permission, Reach>>>;

export const everybody: Grants = {
  PERSON_READ: 'ALL',
  ARTICLE_READ: 'ALL',
  TRAINING_READ: 'OWN',
  TRAINING_TAKE: 'OWN',
};

export const supporter: Grants = {
  ...everybody,
  CUSTOMER_READ: 'ALL',
  TICKET_READ: 'TREE',
  TICKET_OPEN: 'ALL',
  TICKET_TRIAGE: 'TREE',
  TICKET_CLAIM: 'TREE',
  TICKET_WORK: 'TREE',
  TICKET_CLOSE: 'TREE',
  VISIT_REQUEST: 'TREE',
  VISIT_READ: 'TREE',
  ARTICLE_WRITE: 'ALL',
  COMPLAINT_REGISTER: 'ALL',
  /** What they registered themselves. */
  COMPLAINT_READ: 'OWN',
  FOLLOW_UP_READ: 'OWN',
  FOLLOW_UP_WORK: 'OWN',
};

export const supportLead: Grants = {
  ...supporter,
  TICKET_ASSIGN: 'TREE',
  TICKET_BACKDATE: 'TREE',
  TICKET_OVERRIDE_PRIORITY: 'TREE',
  TICKET_CANCEL: 'TREE',
  ARTICLE_REVIEW: 'ALL',
  ARTICLE_PUBLISH: 'ALL',
  FOLLOW_UP_READ: 'TREE',
  FOLLOW_UP_WORK: 'TREE',
  SURVEY_READ: 'TREE',
  DUTY_MANAGE: 'TREE',
  FIGURES_READ: 'TREE',
  FIGURES_PEOPLE: 'TREE',
};

export const fieldEngineer: Grants = {
  ...everybody,
  CUSTOMER_READ: 'TREE',
  TICKET_READ: 'OWN',
  TICKET_OPEN: 'TREE',
  TICKET_WORK: 'OWN',
  VISIT_READ: 'OWN',
  VISIT_WORK: 'OWN',
  ARTICLE_WRITE: 'ALL',
};

export const implementer: Grants = {
  ...everybody,
  CUSTOMER_READ: 'TREE',
  CUSTOMER_WRITE: 'TREE',
  TICKET_OPEN: 'TREE',
  TICKET_READ: 'TREE',
};

export const seller: Grants = {
  ...everybody,
  CUSTOMER_READ: 'TREE',
  CUSTOMER_WRITE: 'TREE',
  TICKET_OPEN: 'TREE',
  TICKET_READ: 'TREE',
};

export const departmentHead: Grants = {
  ...everybody,
  CUSTOMER_READ: 'TREE',
  TICKET_READ: 'TREE',
  TICKET_ASSIGN: 'TREE',
  COMPLAINT_READ: 'TREE',
  COMPLAINT_HANDLE: 'TREE',
  FIGURES_READ: 'TREE',
  FIGURES_PEOPLE: 'TREE',
};
