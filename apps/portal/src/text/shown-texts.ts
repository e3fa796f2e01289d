import { earlyTexts } from './early-texts.js';
import type { Text, TextKey } from './texts.js';

const shown: Partial<Record<TextKey, Text>> = { ...earlyTexts };

/** Texts that come with the pages that few people open: called when such a page is loaded, before it is shown. */
export const addTexts = (late: Partial<Record<TextKey, Text>>): void => void Object.assign(shown, late);

export const shownText = (key: TextKey): Text => shown[key] ?? [key, key];
