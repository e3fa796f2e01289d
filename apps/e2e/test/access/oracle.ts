import type { Character, Reach } from './characters.js';
import type { Who } from './matrix/row.js';

/** A record that was made for the matrix. */
export interface Prepared {
  readonly type: string;
  readonly id: string;
  /** What it is called in a failure. */
  readonly name: string;
  /** Key of the unit it belongs to; left out: to the whole company. */
  readonly unit?: string;
  /** Names of those who take part in it. */
  readonly people?: readonly string[];
  /** Index of its customer. */
  readonly customer?: number;
  /** Names of those who never see it, whatever they may. */
  readonly hiddenFrom?: readonly string[];
  /** Stricter than the row of its type, e.g. a draft. */
  readonly who?: Who;
  /** Nobody but these; none: whoever has the permission. */
  readonly ownedBy?: readonly string[];
  /** Who is shown it with the record it belongs to, though not by its own id. */
  readonly alongWith?: Who;
  /** At the end of its life: read, but nothing is done to it. */
  readonly closed?: true;
}

export type Verdict = 'SIGN_IN_REQUIRED' | 'NOT_ALLOWED' | 'NOT_FOUND' | 'ADMITTED';

const above: Readonly<Record<string, readonly string[]>> = {
  hq: ['hq'],
  hotline: ['hotline', 'hq'],
  east: ['east', 'hq'],
  shanghai: ['shanghai', 'east', 'hq'],
  hangzhou: ['hangzhou', 'east', 'hq'],
};

/** What somebody must be answered, by the words of COM-03 and without asking the product. */
export function verdict({ kind, grants, byKey }: Character, who: Who): Verdict {
  if (kind === 'anonymous') return who.anonymous ? 'ADMITTED' : 'SIGN_IN_REQUIRED';
  if (kind === 'contact') return who.contact ? 'ADMITTED' : 'NOT_ALLOWED';
  if (who.staff === undefined || (who.inPerson && byKey)) return 'NOT_ALLOWED';
  if (who.everywhere && who.staff && grants[who.staff] !== 'ALL') return 'NOT_ALLOWED';
  return who.staff === null || grants[who.staff] !== undefined ? 'ADMITTED' : 'NOT_ALLOWED';
}

/** The same for a request on one record. */
export function verdictOn(character: Character, who: Who, record: Prepared): Verdict {
  const asked = verdict(character, who);
  if (asked !== 'ADMITTED') return asked;
  return reaches(character, who, record) ? 'ADMITTED' : 'NOT_FOUND';
}

/** Sees it at all: admitted by the row of its type, and within reach. */
export const sees = (character: Character, who: Who, record: Prepared): boolean =>
  verdictOn(character, record.who ?? who, record) === 'ADMITTED';

/** Within reach of the permission, or taking part. */
export function reaches(character: Character, who: Who, record: Prepared): boolean {
  const { name, kind, customer } = character;
  if (record.hiddenFrom?.includes(name)) return false;
  if (record.ownedBy && record.ownedBy.length > 0) return record.ownedBy.includes(name);
  if (kind === 'anonymous') return true;
  if (kind === 'contact')
    return record.customer === undefined ? record.unit === undefined : record.customer === customer;
  const reach = who.staff ? character.grants[who.staff] : 'ALL';
  return withinReach(reach, character, record);
}

function withinReach(reach: Reach | undefined, { name, unit }: Character, record: Prepared): boolean {
  if (reach === undefined) return false;
  if (reach === 'ALL' || record.unit === undefined || record.people?.includes(name)) return true;
  if (reach === 'UNIT') return record.unit === unit;
  return reach === 'TREE' && (above[record.unit] ?? []).includes(unit);
}
