import { calendarTexts } from './areas/calendar.js';
import { customerAreaTexts } from './areas/customer-area.js';
import { myTexts } from './areas/my.js';
import { customersTexts } from './areas/customers.js';
import { operationTexts } from './areas/operation.js';
import { organisationTexts } from './areas/organisation.js';
import { earlyTexts } from './early-texts.js';

/** A text in Chinese and in English (COM-13): side by side, so that one cannot be there without the other. */
export type Text = readonly [zh: string, en: string];

/** Every text of the portal but the words of codes, which stand in `codes/`. */
export const texts = {
  ...earlyTexts,
  ...calendarTexts,
  ...customerAreaTexts,
  ...myTexts,
  ...customersTexts,
  ...operationTexts,
  ...organisationTexts,
} as const satisfies Record<string, Text>;

export type TextKey = keyof typeof texts;
