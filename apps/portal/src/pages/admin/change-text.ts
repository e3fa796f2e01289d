import { auditFieldTexts, isAuditField } from '../../text/codes/audit-fields.js';
import { agreementKindTexts, customerLevelTexts } from '../../text/codes/customer-codes.js';
import { customerStatusTexts } from '../../text/codes/customer-file-codes.js';
import { travelZoneTexts } from '../../text/codes/dispatch-codes.js';
import type { Label } from '../../text/language.js';
import type { Text } from '../../text/texts.js';

interface Change {
  readonly field: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

const LONGEST = 120;
const idPattern = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;

/** Values that have words; a code that is in none of these tables is shown as it is. */
const words: Readonly<Record<string, Text>> = {
  ...agreementKindTexts,
  ...customerLevelTexts,
  ...customerStatusTexts,
  ...travelZoneTexts,
  true: ['是', 'yes'],
  false: ['否', 'no'],
};
const worded = new Set([
  'kind',
  'level',
  'status',
  'travelZone',
  'active',
  'terminated',
  'lifetimeMaintenance',
  'thirdPartyConsent',
]);

/** What people call a field; the name in the program for those that nobody has named. */
export const fieldName = (field: string, label: Label): string =>
  isAuditField(field) ? label(auditFieldTexts, field) : field;

/** `field: from → to`; of personal values only the field is told, ids by their beginning, long values by theirs. */
export function changeText({ field, from, to }: Change, label: Label, empty: string): string {
  const name = fieldName(field, label);
  if ((from ?? null) === null && (to ?? null) === null) return name;
  const short = (value: string | null | undefined) => {
    if (value === null || value === undefined) return empty;
    if (worded.has(field) && words[value]) return label(words, value);
    const text = value.replaceAll(idPattern, '$1…');
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  };
  return `${name}: ${short(from)} → ${short(to)}`;
}
