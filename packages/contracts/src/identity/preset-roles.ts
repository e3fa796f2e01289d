import {
  departmentHead,
  everybody,
  fieldEngineer,
  implementer,
  seller,
  supporter,
  supportLead,
  type Grants,
} from './preset-grants.js';

export interface PresetRole {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly grants: Grants;
}

/** COM-02: the roles that a new installation begins with. Roles are data: all can be changed. */
export const presetRoles = {
  HOTLINE_AGENT: {
    nameZh: '热线值班人员',
    nameEn: 'Hotline agent',
    grants: {
      ...supporter,
      TICKET_READ: 'ALL',
      TICKET_TRIAGE: 'ALL',
      TICKET_ASSIGN: 'TREE',
      SURVEY_ANSWER: 'ALL',
    },
  },
  SUPPORT_ENGINEER: { nameZh: '支持工程师', nameEn: 'Support engineer', grants: supporter },
  EXPERT: {
    nameZh: '技术专家',
    nameEn: 'Expert',
    grants: { ...supporter, TICKET_READ: 'ALL', TICKET_WORK: 'ALL', ARTICLE_REVIEW: 'ALL' },
  },
  FIELD_ENGINEER: { nameZh: '服务人员', nameEn: 'Field engineer', grants: fieldEngineer },
  SUPPORT_MANAGER: { nameZh: '支持经理', nameEn: 'Support manager', grants: supportLead },
  SERVICE_MANAGER: {
    nameZh: '服务部经理',
    nameEn: 'Service manager',
    grants: {
      ...supportLead,
      CUSTOMER_WRITE: 'TREE',
      VISIT_VERIFY: 'TREE',
      VISIT_ASSIGN: 'TREE',
      /** For an engineer who is absent, or has no phone. */
      VISIT_WORK: 'TREE',
      VISIT_WRITE_OFF: 'TREE',
      COMPLAINT_READ: 'TREE',
      COMPLAINT_HANDLE: 'TREE',
    },
  },
  QUALITY_SUPERVISOR: {
    nameZh: '质量监督员',
    nameEn: 'Quality supervisor',
    grants: {
      ...everybody,
      CUSTOMER_READ: 'ALL',
      TICKET_READ: 'ALL',
      SURVEY_READ: 'ALL',
      SURVEY_ANSWER: 'ALL',
      FOLLOW_UP_READ: 'ALL',
      FOLLOW_UP_WORK: 'ALL',
      COMPLAINT_READ: 'ALL',
      COMPLAINT_REGISTER: 'ALL',
      COMPLAINT_CONFIRM: 'ALL',
      FIGURES_READ: 'ALL',
      FIGURES_PEOPLE: 'ALL',
    },
  },
  TRAINER: {
    nameZh: '培训老师',
    nameEn: 'Trainer',
    grants: { ...everybody, TRAINING_READ: 'ALL', COURSE_WRITE: 'ALL' },
  },
  TRAINING_ADMINISTRATOR: {
    nameZh: '培训管理员',
    nameEn: 'Training administrator',
    grants: {
      ...everybody,
      TRAINING_READ: 'ALL',
      COURSE_WRITE: 'ALL',
      TRAINING_MANAGE: 'ALL',
      FIGURES_READ: 'ALL',
    },
  },
  IMPLEMENTATION_CONSULTANT: { nameZh: '实施顾问', nameEn: 'Implementation consultant', grants: implementer },
  PROJECT_MANAGER: { nameZh: '项目经理', nameEn: 'Project manager', grants: implementer },
  IMPLEMENTATION_MANAGER: {
    nameZh: '实施部经理',
    nameEn: 'Implementation manager',
    grants: { ...implementer, FIGURES_READ: 'TREE' },
  },
  SALES: { nameZh: '业务人员', nameEn: 'Sales', grants: seller },
  BUSINESS_MANAGER: {
    nameZh: '商务经理',
    nameEn: 'Business manager',
    grants: { ...seller, AGREEMENT_READ_FEE: 'TREE', AGREEMENT_WRITE: 'TREE', FIGURES_READ: 'TREE' },
  },
  GENERAL_MANAGER: {
    nameZh: '总经理',
    nameEn: 'General manager',
    grants: {
      ...everybody,
      CUSTOMER_READ: 'ALL',
      AGREEMENT_READ_FEE: 'ALL',
      TICKET_READ: 'ALL',
      SURVEY_READ: 'ALL',
      VISIT_READ: 'ALL',
      COMPLAINT_READ: 'ALL',
      COMPLAINT_LEAD: 'ALL',
      FIGURES_READ: 'ALL',
      FIGURES_PEOPLE: 'ALL',
    },
  },
  ANALYST: {
    nameZh: '分析人员',
    nameEn: 'Analyst',
    grants: { ...everybody, TICKET_READ: 'ALL', FIGURES_READ: 'ALL', DATA_EXPORT: 'ALL' },
  },
  ADMINISTRATOR: {
    nameZh: '系统管理员',
    nameEn: 'Administrator',
    grants: {
      ...everybody,
      ORG_MANAGE: 'ALL',
      PERSON_MANAGE: 'ALL',
      ROLE_MANAGE: 'ALL',
      CALENDAR_MANAGE: 'ALL',
      API_KEY_MANAGE: 'ALL',
      CONTACT_ACCOUNT_MANAGE: 'ALL',
      AUDIT_READ: 'ALL',
      CUSTOMER_READ: 'ALL',
      CUSTOMER_WRITE: 'ALL',
      AGREEMENT_WRITE: 'ALL',
      TICKET_READ: 'ALL',
      TICKET_CONFIGURE: 'ALL',
      NOTICE_LOG_READ: 'ALL',
      NOTICE_RESEND: 'ALL',
      OPERATE: 'ALL',
      DATA_IMPORT: 'ALL',
      DATA_EXPORT: 'ALL',
    },
  },
  SERVICE_CONSULTANT: {
    nameZh: '服务顾问',
    nameEn: 'Service consultant',
    grants: { ...supporter, CUSTOMER_WRITE: 'TREE', CONTACT_ACCOUNT_MANAGE: 'TREE' },
  },
  TECHNICAL_LEAD: { nameZh: '技术负责人', nameEn: 'Technical lead', grants: supportLead },
  DEPARTMENT_HEAD: { nameZh: '部门经理', nameEn: 'Department head', grants: departmentHead },
  PRODUCT_DIRECTOR: {
    nameZh: '产品（副）总监',
    nameEn: 'Product director',
    grants: { ...departmentHead, TICKET_READ: 'ALL' },
  },
  SERVICE_PROJECT_MANAGER: { nameZh: '服务项目经理', nameEn: 'Service project manager', grants: supportLead },
  SERVICE_COORDINATOR: {
    nameZh: '售后服务协调员',
    nameEn: 'Service coordinator',
    grants: { ...supporter, TICKET_ASSIGN: 'TREE', VISIT_ASSIGN: 'TREE' },
  },
  SUPPORT_INFORMATION_KEEPER: {
    nameZh: '支持信息系统管理岗',
    nameEn: 'Keeper of support information',
    grants: { ...everybody, ARTICLE_WRITE: 'ALL', ARTICLE_REVIEW: 'ALL', ARTICLE_PUBLISH: 'ALL' },
  },
  RECEPTION: {
    nameZh: '接待人员',
    nameEn: 'Reception',
    grants: { ...everybody, CUSTOMER_READ: 'TREE', TICKET_OPEN: 'TREE' },
  },
  REPAIR_ENGINEER: { nameZh: '维修人员', nameEn: 'Repair engineer', grants: fieldEngineer },
} as const satisfies Record<string, PresetRole>;

export type PresetRoleCode = keyof typeof presetRoles;
