import type { Character } from './characters.js';
import type { Stage } from './stage.js';

/** A text that was written into a record so that it can be recognised wherever it comes out. */
export interface Secret {
  readonly text: string;
  readonly what: string;
  readonly unit: string;
}

const pattern = /secret of ([^.]+?) in (\w+)\./g;

export const secretsIn = (texts: readonly string[]): Secret[] =>
  texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(([found, what = '', unit = '']) => ({ text: found, what, unit })),
  );

/** Types of the records that show it; of two, seeing one is enough. */
const shownBy: Readonly<Record<string, readonly string[]>> = {
  ticket: ['Ticket'],
  reply: ['Ticket'],
  // internal: never to the customer
  note: ['Ticket'],
  visit: ['Ticket', 'Visit', 'WorkOrder'],
  complaint: ['Complaint'],
  finding: ['Complaint'],
  contact: ['Complaint'],
  cause: ['Complaint'],
  measure: ['Complaint'],
};
const internal = new Set(['note', 'finding', 'contact', 'cause', 'measure']);

/** May this character be told the secret, by whatever way it comes? */
export function readersOfSecret(stage: Stage, character: Character, { what, unit }: Secret): boolean {
  if (what.startsWith('article for ')) {
    return isShown(
      stage,
      character,
      ({ name }) => name === `Article for ${what.slice('article for '.length)}`,
    );
  }
  // options of an exam are read by its learners; which of them are right is another matter
  if (what === 'right answer') return character.kind === 'staff';
  if (internal.has(what) && character.kind !== 'staff') return false;
  return isShown(
    stage,
    character,
    (record) => (shownBy[what] ?? []).includes(record.type) && record.unit === unit,
  );
}

const isShown = (
  { prepared, isShownTo }: Stage,
  character: Character,
  wanted: (record: Stage['prepared'][number]) => boolean,
): boolean => prepared.some((record) => wanted(record) && isShownTo(character, record));
