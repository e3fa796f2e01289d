import { customersTexts } from './areas/customers.js';
import { addTexts } from './shown-texts.js';

/** For customers' files and follow-ups: `texts.test.ts` sees to it that no other page uses them. */
addTexts(customersTexts);
