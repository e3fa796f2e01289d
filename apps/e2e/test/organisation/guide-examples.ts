import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { admin, headquarters, hire, standardCalendar } from './desk.js';

const page = new URL('../../../../docs/guide/en/administrator.md', import.meta.url);
const examples = [...readFileSync(page, 'utf8').matchAll(/^ *```graphql\n([\s\S]*?)^ *```$/gm)].map(
  ([, example = '']) => example,
);
/** What is refused here for a good reason: nobody is locked out, and the company sells this product already. */
const refusedHere = { unlockSignIn: 'NOT_LOCKED', addProduct: 'CODE_TAKEN' };

/** What the guide tells administrators to paste into the explorer, in its order, with the ids that were read before. */
export function guideExamples(): void {
  test('COM-01, COM-02, COM-14: the examples of the administrator’s guide work one after the other', async () => {
    const ids = new Map([['OrgUnit', headquarters]]);
    const refused: Record<string, string> = {};
    for (const example of examples) {
      if (example.includes('deactivatePerson')) ids.set('leaver', await hire('guideleaver'));
      const { data, errors } = await admin.ask<Record<string, unknown>>(completed(example, ids));
      expect({ example, errors }).toEqual({ example, errors: [] });
      for (const [field, answer] of Object.entries(data ?? {})) {
        if (isRefusal(answer)) refused[field] = answer.code;
      }
      for (const [kind, id] of idsIn(data)) ids.set(kind, id);
      ids.set('Calendar', standardCalendar); // the first one is around the clock
    }
    expect(examples.length).toBeGreaterThan(20);
    expect(refused).toEqual(refusedHere);
  }, 60_000);
}

/** `"Person:…"` → the one that was read last; a key may live a while, whenever this runs. */
function completed(example: string, ids: ReadonlyMap<string, string>): string {
  const soon = new Date(Date.now() + 90 * 86_400_000).toISOString();
  const dated = example.replace(/expiresAt: "[^"]+"/, `expiresAt: "${soon}"`);
  const leaver = dated.includes('deactivatePerson')
    ? dated.replace('"Person:…"', `"${ids.get('leaver')}"`)
    : dated;
  return leaver.replace(/"(\w+):…"/g, (_whole, kind: string) => `"${ids.get(kind) ?? `${kind}:unknown`}"`);
}

const isRefusal = (answer: unknown): answer is { code: string } =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'path' in answer;

/** The first node id of each kind in an answer. */
function idsIn(answer: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  JSON.stringify(answer, (key, value: unknown) => {
    const [, kind] = (key === 'id' && typeof value === 'string' && /^(\w+):/.exec(value)) || [];
    if (kind !== undefined && !found.has(kind)) found.set(kind, String(value));
    return value;
  });
  return found;
}
