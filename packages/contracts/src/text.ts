import { z } from 'zod';

/** No control characters, no line separators, no half surrogate pairs: safe as a name, a title, a mail header. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;

/** Like `ONE_LINE`, but with line breaks and tabs; NUL and half surrogate pairs cannot be stored as text. */
const MANY_LINES = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;

/** A name or title on one line, 1 to `max` UTF-16 units after trimming. */
export const text = (max: number) =>
  z.string().trim().min(1).max(max).regex(ONE_LINE, { message: 'CONTROL_CHARACTERS' });

/** Prose of several lines, 1 to `max` UTF-16 units after trimming. */
export const longText = (max: number) =>
  z.string().trim().min(1).max(max).regex(MANY_LINES, { message: 'CONTROL_CHARACTERS' });

/** A code that people chose, e.g. of a category or a product: capitals, digits, underscores. */
export const code = (max = 60) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Z][A-Z0-9_]*$/, { message: 'NOT_A_CODE' });

/** A telephone number as typed: digits, spaces, `+ - ( )`, `*`, `#` and an extension after `x` or `转`. */
export const phoneNumber = z
  .string()
  .trim()
  .min(3)
  .max(40)
  .regex(/^[+0-9][0-9 ()*#\-x转]*$/, { message: 'NOT_A_PHONE_NUMBER' });

/** A mail address of at most 254 characters. */
export const emailAddress = z.string().trim().max(254).pipe(z.email());

/** The name of a time zone, e.g. `Asia/Shanghai`; no offsets, which databases read with the opposite sign. */
export const timeZone = z.string().max(60).refine(isTimeZone, { message: 'UNKNOWN_TIME_ZONE' });

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // how Intl says that it does not know it
  }
}

/** Can it stand in a header and be stored? Also for what travels beside an input, like the key of a command. */
export const isOneLine = (given: string): boolean => ONE_LINE.test(given);

/** The text of a search: what people type, 1 to 200 units. */
export const searchText = text(200);
