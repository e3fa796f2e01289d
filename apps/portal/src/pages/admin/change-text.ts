import { auditFieldTexts, isAuditField } from '../../text/codes/audit-fields.js';
import { agreementKindTexts, customerLevelTexts, serviceKindTexts } from '../../text/codes/customer-codes.js';
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

/** `[{"service":"REMOTE","included":10}]` as it is said: `remote 10`. */
const servicesText = (value: string, label: Label): string =>
  [...value.matchAll(/"service":"(\w+)"(?:,"included":(\d+))?/g)]
    .map(([, code = '', count = '']) =>
      `${isService(code) ? label(serviceKindTexts, code) : code} ${count}`.trim(),
    )
    .join(', ');

const isService = (code: string): code is keyof typeof serviceKindTexts =>
  Object.hasOwn(serviceKindTexts, code);

/** What people call a field; the name in the program for those that nobody has named. */
export const fieldName = (field: string, label: Label): string =>
  isAuditField(field) ? label(auditFieldTexts, field) : field;

/** `field: from → to`; of personal values only the field is told, ids by their beginning, long values by theirs. */
export function changeText({ field, from, to }: Change, label: Label, empty: string): string {
  const name = fieldName(field, label);
  if ((from ?? null) === null && (to ?? null) === null) return name;
  const short = (value: string | null | undefined) => {
    if (value === null || value === undefined || value === '[]') return empty;
    if (field === 'services') return servicesText(value, label);
    if (worded.has(field) && words[value]) return label(words, value);
    const text = value.replaceAll(idPattern, '$1…');
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  };
  return `${name}: ${short(from)} → ${short(to)}`;
}
