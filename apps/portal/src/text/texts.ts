import { accountTexts } from './areas/account.js';
import { calendarTexts } from './areas/calendar.js';
import { complaintTexts } from './areas/complaint.js';
import { courseTexts } from './areas/course.js';
import { customerAreaTexts } from './areas/customer-area.js';
import { dashboardTexts } from './areas/dashboard.js';
import { dutyTexts } from './areas/duty.js';
import { fileTexts } from './areas/file.js';
import { formTexts } from './areas/form.js';
import { hotlineTexts } from './areas/hotline.js';
import { libraryTexts } from './areas/library.js';
import { linkTexts } from './areas/link.js';
import { listTexts } from './areas/list.js';
import { operationTexts } from './areas/operation.js';
import { organisationTexts } from './areas/organisation.js';
import { setupTexts } from './areas/setup.js';
import { shellTexts } from './areas/shell.js';
import { signInTexts } from './areas/sign-in.js';
import { stepTexts } from './areas/steps.js';
import { ticketTexts } from './areas/ticket.js';
import { ticketsTexts } from './areas/tickets.js';
import { trainingTexts } from './areas/training.js';
import { visitTexts } from './areas/visit.js';
import { timeTexts } from './areas/time.js';

/** A text in Chinese and in English (COM-13): side by side, so that one cannot be there without the other. */
export type Text = readonly [zh: string, en: string];

/** Every text of the portal but the words of codes, which stand in `codes/`. */
export const texts = {
  ...accountTexts,
  ...calendarTexts,
  ...complaintTexts,
  ...courseTexts,
  ...customerAreaTexts,
  ...dashboardTexts,
  ...dutyTexts,
  ...fileTexts,
  ...formTexts,
  ...hotlineTexts,
  ...libraryTexts,
  ...linkTexts,
  ...listTexts,
  ...operationTexts,
  ...organisationTexts,
  ...setupTexts,
  ...shellTexts,
  ...signInTexts,
  ...stepTexts,
  ...ticketTexts,
  ...ticketsTexts,
  ...timeTexts,
  ...trainingTexts,
  ...visitTexts,
} as const satisfies Record<string, Text>;

export type TextKey = keyof typeof texts;
