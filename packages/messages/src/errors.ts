import { analyticsErrors } from './errors/analytics.js';
import { commonErrors } from './errors/common.js';
import { complaintErrors } from './errors/complaint.js';
import { customerErrors } from './errors/customer.js';
import { dispatchErrors } from './errors/dispatch.js';
import { identityErrors } from './errors/identity.js';
import { inputErrors } from './errors/input.js';
import { notificationErrors } from './errors/notification.js';
import { ticketErrors } from './errors/ticket.js';
import { trainingErrors } from './errors/training.js';
import { fill, type Locale, type TextParams, type Texts } from './text.js';

/** COM-14: every code that errors and reasons carry, with its texts. One file per area. */
export const errorCatalogue: Texts = {
  ...commonErrors,
  ...inputErrors,
  ...identityErrors,
  ...customerErrors,
  ...ticketErrors,
  ...dispatchErrors,
  ...complaintErrors,
  ...trainingErrors,
  ...notificationErrors,
  ...analyticsErrors,
};

/** The text of a code for the caller. A code without a text is a bug that a test finds; its name is shown meanwhile. */
export function messageOf(code: string, params: TextParams, locale: Locale): string {
  const text = Object.hasOwn(errorCatalogue, code) ? errorCatalogue[code] : undefined;
  return text ? fill(text, params, locale) : code;
}
