import { createContext, use } from 'react';

/** Permissions that decide what a page shows; the services decide what is done. */
export type Permission =
  | 'TICKET_OPEN'
  | 'TICKET_READ'
  | 'TICKET_BACKDATE'
  | 'FIGURES_READ'
  | 'ARTICLE_READ'
  | 'ARTICLE_WRITE'
  | 'CUSTOMER_READ'
  | 'CUSTOMER_WRITE'
  | 'AGREEMENT_READ_FEE'
  | 'AGREEMENT_WRITE'
  | 'CONTACT_ACCOUNT_MANAGE'
  | 'SURVEY_READ'
  | 'FOLLOW_UP_READ'
  | 'FOLLOW_UP_WORK'
  | 'COMPLAINT_READ'
  | 'COMPLAINT_REGISTER'
  | 'VISIT_READ'
  | 'VISIT_ASSIGN'
  | 'VISIT_WORK'
  | 'DUTY_MANAGE'
  | 'TRAINING_TAKE'
  | 'TRAINING_MANAGE'
  | 'COURSE_WRITE'
  | 'ORG_MANAGE'
  | 'PERSON_READ'
  | 'PERSON_MANAGE'
  | 'ROLE_MANAGE'
  | 'CALENDAR_MANAGE'
  | 'TICKET_CONFIGURE'
  | 'API_KEY_MANAGE'
  | 'AUDIT_READ'
  | 'NOTICE_LOG_READ'
  | 'NOTICE_RESEND'
  | 'OPERATE'
  | 'DATA_EXPORT'
  | 'TICKET_ASSIGN'
  | 'TICKET_OVERRIDE_PRIORITY'
  | 'TICKET_WORK';

/** Of several, one is enough. */
export type Permissions = Permission | readonly Permission[];

export interface Viewer {
  readonly personId: string;
  readonly name: string;
  readonly unitName: string;
  readonly can: (permissions: Permissions) => boolean;
}

export const ViewerContext = createContext<Viewer | null>(null);

/** Inside the shell somebody is always signed in. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer is for what stands inside ViewerGate');
  return viewer;
}
