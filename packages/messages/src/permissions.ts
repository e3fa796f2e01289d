import { fill, type Locale, type Texts } from './text.js';

/** What each permission allows, on the records that the grant's reach covers (COM-03). */
export const permissionTexts: Texts = {
  ORG_MANAGE: { zh: '新增、改名、调整组织机构', en: 'Create, rename and move org units' },
  PERSON_READ: { zh: '查看同事：姓名、机构、角色', en: 'See colleagues: name, unit, roles' },
  PERSON_MANAGE: {
    zh: '新增和停用账号，调整角色，结束登录',
    en: 'Create and deactivate accounts, change their roles, end their sessions',
  },
  ROLE_MANAGE: { zh: '新增和修改角色', en: 'Create and change roles' },
  CALENDAR_MANAGE: { zh: '修改日历和每年的节假日', en: 'Change calendars and the holidays of a year' },
  API_KEY_MANAGE: {
    zh: '创建和吊销他人及系统的接口密钥',
    en: 'Create and revoke API keys of others and of machines',
  },
  CONTACT_ACCOUNT_MANAGE: {
    zh: '邀请客户联系人使用门户、停用其账号',
    en: 'Invite customer contacts to the portal and end their access',
  },
  AUDIT_READ: { zh: '查看记录的历史、核对防篡改链', en: 'Read the history of records and verify the chain' },
  CUSTOMER_READ: {
    zh: '查看客户档案：联系人、地址、产品、协议',
    en: 'Read customer files: contacts, sites, installations, agreements',
  },
  CUSTOMER_WRITE: { zh: '修改客户档案', en: 'Change customer files' },
  AGREEMENT_READ_FEE: { zh: '查看协议金额', en: 'See fees of agreements' },
  AGREEMENT_WRITE: { zh: '签订、修改、终止协议', en: 'Conclude, change and end agreements' },
  SURVEY_READ: { zh: '查看满意度调查结果', en: 'Read answers of surveys' },
  SURVEY_ANSWER: { zh: '电话中代客户填写调查', en: 'Fill in a survey for a customer on the phone' },
  FOLLOW_UP_READ: { zh: '查看回访任务', en: 'See follow-up tasks' },
  FOLLOW_UP_WORK: { zh: '处理回访任务', en: 'Work on follow-up tasks' },
  TICKET_READ: { zh: '查看工单', en: 'Read tickets' },
  TICKET_OPEN: { zh: '新建工单', en: 'Open tickets' },
  TICKET_BACKDATE: { zh: '补录较早受理的工单', en: 'Open a ticket as reported earlier than now' },
  TICKET_TRIAGE: { zh: '设定类别、影响和紧急程度', en: 'Set category and weight' },
  TICKET_OVERRIDE_PRIORITY: {
    zh: '指定与矩阵不同的优先级',
    en: 'Set another priority than the matrix',
  },
  TICKET_CLAIM: { zh: '从队列领取工单', en: 'Take tickets of a queue' },
  TICKET_ASSIGN: { zh: '把工单分派给他人', en: 'Give tickets to others' },
  TICKET_WORK: {
    zh: '处理工单：回复、备注、通话、步骤、方案',
    en: 'Work on tickets: replies, notes, calls, steps, solutions',
  },
  TICKET_CLOSE: { zh: '填写问题报告并关闭，重新打开', en: 'Close with a problem report, reopen' },
  TICKET_CANCEL: { zh: '取消工单', en: 'Cancel tickets' },
  TICKET_CONFIGURE: { zh: '修改工单类别和规则', en: 'Change categories and the rules of tickets' },
  VISIT_REQUEST: { zh: '申请上门', en: 'Ask for a visit' },
  ARTICLE_READ: { zh: '查看内部知识库', en: 'Read articles for staff' },
  ARTICLE_WRITE: { zh: '编写和修订条目', en: 'Write drafts and revisions' },
  ARTICLE_REVIEW: { zh: '审核他人的条目', en: "Review others' articles" },
  ARTICLE_PUBLISH: { zh: '发布和停用条目', en: 'Publish and retire articles' },
  VISIT_READ: { zh: '查看上门申请和派工单', en: 'Read requests for a visit and work orders' },
  VISIT_VERIFY: { zh: '核实上门申请：核准、退回', en: 'Verify requests for a visit: approve, send back' },
  VISIT_ASSIGN: { zh: '派工', en: 'Assign work orders' },
  VISIT_WORK: {
    zh: '执行派工单：接单、预约、到达、报告',
    en: 'Carry out work orders: accept, appoint, arrive, report',
  },
  VISIT_WRITE_OFF: { zh: '核销派工单', en: 'Write off work orders' },
  DUTY_MANAGE: { zh: '安排值班', en: 'Put people on duty' },
  COMPLAINT_READ: { zh: '查看投诉', en: 'Read complaints' },
  COMPLAINT_REGISTER: { zh: '登记投诉', en: 'Register complaints' },
  COMPLAINT_CONFIRM: {
    zh: '确认投诉、核实结果、归档',
    en: 'Confirm complaints, verify results, archive',
  },
  COMPLAINT_HANDLE: {
    zh: '查明原因和责任人，制定措施，联系投诉人',
    en: 'Find cause and person, set measures, contact the complainant',
  },
  COMPLAINT_LEAD: {
    zh: '代表公司联系重点和 VIP 客户，批准补偿',
    en: 'Contact key and VIP customers for the company, approve compensation',
  },
  TRAINING_READ: { zh: '查看课程、培训班和成绩', en: 'See courses, classes and results' },
  TRAINING_TAKE: { zh: '报名、学习、参加考试', en: 'Enrol, learn, sit exams' },
  COURSE_WRITE: { zh: '编写课程、试题和试卷', en: 'Write courses, questions and papers' },
  TRAINING_MANAGE: {
    zh: '安排培训班、批准报名、登记成绩',
    en: 'Plan classes, approve enrolments, record results',
  },
  FIGURES_READ: { zh: '查看指标及其记录', en: 'See indicators and their records' },
  FIGURES_PEOPLE: { zh: '按人员查看指标', en: 'See figures by person' },
  NOTICE_LOG_READ: { zh: '查看通知日志和死信', en: 'Read the delivery log and the dead letters' },
  NOTICE_RESEND: { zh: '重新发送死信、测试通知渠道', en: 'Send dead letters again, test a channel' },
  OPERATE: {
    zh: '重建和核对指标，重放搁置的消息',
    en: 'Rebuild and reconcile figures, replay events set aside',
  },
  DATA_IMPORT: { zh: '导入数据', en: 'Import records' },
  DATA_EXPORT: { zh: '导出列表', en: 'Export lists' },
};

/** The code itself for a permission that has no words yet. */
export function permissionMeaning(code: string, locale: Locale): string {
  const text = permissionTexts[code];
  return text ? fill(text, {}, locale) : code;
}
