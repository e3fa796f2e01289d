import { calendarTexts } from './areas/calendar.js';
import { operationTexts } from './areas/operation.js';
import { organisationTexts } from './areas/organisation.js';
import { addTexts } from './shown-texts.js';

/** For the pages of the administration: `texts.test.ts` sees to it that no other page uses them. */
addTexts({ ...calendarTexts, ...operationTexts, ...organisationTexts });
