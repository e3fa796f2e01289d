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
  | 'COMPLAINT_READ'
  | 'COMPLAINT_REGISTER'
  | 'VISIT_ASSIGN'
  | 'VISIT_WORK'
  | 'DUTY_MANAGE'
  | 'TRAINING_TAKE'
  | 'TRAINING_MANAGE'
  | 'COURSE_WRITE'
  | 'DATA_EXPORT'
  | 'TICKET_ASSIGN'
  | 'TICKET_OVERRIDE_PRIORITY'
  | 'TICKET_WORK';

export interface Viewer {
  readonly personId: string;
  readonly name: string;
  readonly unitName: string;
  readonly can: (permission: Permission) => boolean;
}

export const ViewerContext = createContext<Viewer | null>(null);

/** Inside the shell somebody is always signed in. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer is for what stands inside ViewerGate');
  return viewer;
}
