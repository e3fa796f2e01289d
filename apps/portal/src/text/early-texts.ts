import { accountTexts } from './areas/account.js';
import { complaintTexts } from './areas/complaint.js';
import { courseTexts } from './areas/course.js';
import { dashboardTexts } from './areas/dashboard.js';
import { dutyTexts } from './areas/duty.js';
import { fileTexts } from './areas/file.js';
import { formTexts } from './areas/form.js';
import { hotlineTexts } from './areas/hotline.js';
import { libraryTexts } from './areas/library.js';
import { linkTexts } from './areas/link.js';
import { listTexts } from './areas/list.js';
import { setupTexts } from './areas/setup.js';
import { shellTexts } from './areas/shell.js';
import { signInTexts } from './areas/sign-in.js';
import { stepTexts } from './areas/steps.js';
import { ticketTexts } from './areas/ticket.js';
import { ticketsTexts } from './areas/tickets.js';
import { timeTexts } from './areas/time.js';
import { trainingTexts } from './areas/training.js';
import { visitTexts } from './areas/visit.js';

/** The texts that are there from the beginning; those of seldom opened pages come with them (`addTexts`). */
export const earlyTexts = {
  ...accountTexts,
  ...complaintTexts,
  ...courseTexts,
  ...dashboardTexts,
  ...dutyTexts,
  ...fileTexts,
  ...formTexts,
  ...hotlineTexts,
  ...libraryTexts,
  ...linkTexts,
  ...listTexts,
  ...setupTexts,
  ...shellTexts,
  ...signInTexts,
  ...stepTexts,
  ...ticketTexts,
  ...ticketsTexts,
  ...timeTexts,
  ...trainingTexts,
  ...visitTexts,
};
