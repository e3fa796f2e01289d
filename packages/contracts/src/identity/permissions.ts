/**
 * Every permission and what it allows, on the records that the grant's reach covers (OWN: assigned to or made by
 * the person; UNIT: the home unit; TREE: the home unit and all below; ALL). Reading needs the READ of the kind.
 */
export const permissions = {
  // Organisation and access
  ORG_MANAGE: 'Create, rename and move org units',
  PERSON_READ: 'See colleagues: name, unit, roles',
  PERSON_MANAGE: 'Create and deactivate accounts, change their roles, end their sessions',
  ROLE_MANAGE: 'Create and change roles',
  CALENDAR_MANAGE: 'Change calendars and the holidays of a year',
  API_KEY_MANAGE: 'Create and revoke API keys of others and of machines',
  CONTACT_ACCOUNT_MANAGE: 'Invite customer contacts to the portal and end their access',
  AUDIT_READ: 'Read the history of records and verify the chain',
  // Customers
  CUSTOMER_READ: 'Read customer files: contacts, sites, installations, agreements',
  CUSTOMER_WRITE: 'Change customer files',
  AGREEMENT_READ_FEE: 'See fees of agreements',
  AGREEMENT_WRITE: 'Conclude, change and end agreements',
  SURVEY_READ: 'Read answers of surveys',
  SURVEY_ANSWER: 'Fill in a survey for a customer on the phone',
  FOLLOW_UP_READ: 'See follow-up tasks',
  FOLLOW_UP_WORK: 'Work on follow-up tasks',
  // Tickets
  TICKET_READ: 'Read tickets',
  TICKET_OPEN: 'Open tickets',
  TICKET_BACKDATE: 'Open a ticket as reported earlier than now',
  TICKET_TRIAGE: 'Set category and weight',
  TICKET_OVERRIDE_PRIORITY: 'Set another priority than the matrix',
  TICKET_CLAIM: 'Take tickets of a queue',
  TICKET_ASSIGN: 'Give tickets to others',
  TICKET_WORK: 'Work on tickets: replies, notes, calls, steps, solutions',
  TICKET_CLOSE: 'Close with a problem report, reopen',
  TICKET_CANCEL: 'Cancel tickets',
  TICKET_CONFIGURE: 'Change categories and the rules of tickets',
  VISIT_REQUEST: 'Ask for a visit',
  // Standard problem library
  ARTICLE_READ: 'Read articles for staff',
  ARTICLE_WRITE: 'Write drafts and revisions',
  ARTICLE_REVIEW: "Review others' articles",
  ARTICLE_PUBLISH: 'Publish and retire articles',
  // Visits (M2)
  VISIT_READ: 'Read requests for a visit and work orders',
  VISIT_VERIFY: 'Verify requests for a visit: approve, send back',
  VISIT_ASSIGN: 'Assign work orders',
  VISIT_WORK: 'Carry out work orders: accept, appoint, arrive, report',
  VISIT_WRITE_OFF: 'Write off work orders',
  DUTY_MANAGE: 'Put people on duty',
  // Complaints (M3)
  COMPLAINT_READ: 'Read complaints',
  COMPLAINT_REGISTER: 'Register complaints',
  COMPLAINT_CONFIRM: 'Confirm complaints, verify results, archive',
  COMPLAINT_HANDLE: 'Find cause and person, set measures, contact the complainant',
  COMPLAINT_LEAD: 'Contact key and VIP customers for the company, approve compensation',
  // Training (M4)
  TRAINING_READ: 'See courses, classes and results',
  TRAINING_TAKE: 'Enrol, learn, sit exams',
  COURSE_WRITE: 'Write courses, questions and papers',
  TRAINING_MANAGE: 'Plan classes, approve enrolments, record results',
  // Figures
  FIGURES_READ: 'See indicators and their records',
  FIGURES_PEOPLE: 'See figures by person',
  // Running the platform
  NOTICE_LOG_READ: 'Read the delivery log and the dead letters',
  NOTICE_RESEND: 'Send dead letters again, test a channel',
  OPERATE: 'Rebuild and reconcile figures, replay events set aside',
  DATA_IMPORT: 'Import records',
  DATA_EXPORT: 'Export lists',
} as const satisfies Record<string, string>;

export type Permission = keyof typeof permissions;

export const permissionCodes = Object.keys(permissions) as Permission[]; // the keys of this very table

export const isPermission = (code: string): code is Permission => Object.hasOwn(permissions, code);
