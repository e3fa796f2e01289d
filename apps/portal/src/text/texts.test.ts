import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditFieldTexts, recordKindTexts } from './codes/audit-fields.js';
import * as articleCodes from './codes/article-codes.js';
import * as clockCodes from './codes/clock-codes.js';
import * as complaintCodes from './codes/complaint-codes.js';
import * as customerCodes from './codes/customer-codes.js';
import * as customerFileCodes from './codes/customer-file-codes.js';
import * as dispatchCodes from './codes/dispatch-codes.js';
import * as identityCodes from './codes/identity-codes.js';
import * as levelCodes from './codes/level-codes.js';
import * as notificationCodes from './codes/notification-codes.js';
import * as ticketCodes from './codes/ticket-codes.js';
import * as trainingCodes from './codes/training-codes.js';
import * as workCodes from './codes/work-codes.js';
import { calendarTexts } from './areas/calendar.js';
import { customerAreaTexts } from './areas/customer-area.js';
import { myTexts } from './areas/my.js';
import { customersTexts } from './areas/customers.js';
import { operationTexts } from './areas/operation.js';
import { organisationTexts } from './areas/organisation.js';
import { shownText } from './shown-texts.js';
import { type Text, type TextKey, texts } from './texts.js';

const src = join(import.meta.dirname, '..');
const areas = readdirSync(join(src, 'text/areas'));
const codeTables: Record<string, Readonly<Record<string, Text>>> = {
  auditFieldTexts,
  recordKindTexts,
  ...articleCodes,
  ...clockCodes,
  ...complaintCodes,
  ...customerCodes,
  ...customerFileCodes,
  ...dispatchCodes,
  ...identityCodes,
  ...levelCodes,
  ...notificationCodes,
  ...ticketCodes,
  ...trainingCodes,
  ...workCodes,
};
const all: [string, Text][] = [
  ...Object.entries<Text>(texts),
  ...Object.entries(codeTables).flatMap(([table, codes]) =>
    Object.entries(codes).map(([code, text]): [string, Text] => [`${table}.${code}`, text]),
  ),
];
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted((a, b) => a.localeCompare(b));

test('COM-13: every text has both languages, and the English one is without Chinese', () => {
  const wrong = all.filter(([, [zh, en]]) => !zh.trim() || !en.trim() || /[\u4e00-\u9fff]/.test(en));
  expect(wrong).toEqual([]);
});

test('COM-13: both languages of a text take the same parameters', () => {
  const wrong = all.filter(([, [zh, en]]) => placeholders(zh).join() !== placeholders(en).join());
  expect(wrong).toEqual([]);
});

test('COM-13: no key is in two areas, where one would hide the other', () => {
  const keys = areas.flatMap((file) => {
    const area = readFileSync(join(src, 'text/areas', file), 'utf8');
    return [...area.matchAll(/^ {2}'([\w.]+)':/gm)].map(([, key]) => key);
  });
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.length).toBe(Object.keys(texts).length);
});

/** What comes late, each with the folders whose pages bring it along. */
const late = [
  { texts: { ...calendarTexts, ...operationTexts, ...organisationTexts }, pages: 'admin|people' },
  { texts: customersTexts, pages: 'customers|customer-file|follow-ups' },
  { texts: { ...customerAreaTexts, ...myTexts }, pages: 'my' },
] as const;

test.each(late)(
  'COM-13: texts that come late are used by the pages that bring them along: $pages',
  (group) => {
    const own = new RegExp(`^(?:pages/(?:${group.pages})|text|generated)/`);
    const others = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.tsx?$/.test(path) && !own.test(path),
    );
    const keys = Object.keys(group.texts);
    const wrong = others.flatMap((path) => {
      const code = readFileSync(join(src, path), 'utf8');
      return keys.filter((key) => code.includes(`'${key}'`)).map((key) => `${path}: ${key}`);
    });
    expect(keys.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  },
);

test('COM-13: every other text is there from the beginning', () => {
  const lateKeys = new Set(late.flatMap((group) => Object.keys(group.texts)));
  const early = Object.keys(texts).filter((key) => !lateKeys.has(key));
  // The keys of this very table.
  expect(early.filter((key) => shownText(key as TextKey)[0] === key)).toEqual([]);
});

test('COM-13: no text is unused', () => {
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('text/areas') && !path.includes('generated'))
    .map((path) => readFileSync(join(src, path), 'utf8'))
    .join('\n');
  // A key may be put together from a prefix and a name: `tickets.view.${name}`.
  const prefixes = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, prefix = '']) => prefix);
  const unused = Object.keys(texts).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`"${key}"`) &&
      !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

test('COM-13: the portal’s code holds no Chinese outside the tables of texts', () => {
  const wrong = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .filter((path) => /[\u4e00-\u9fff]/.test(readFileSync(join(src, path), 'utf8').replaceAll("'中文'", '')));
  expect(wrong).toEqual([]);
});
