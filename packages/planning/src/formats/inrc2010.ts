import type { Habits } from '../roster/habits.js';
import type { Demand, Person, RosterProblem, RosterShift, Wish } from '../roster/roster-problem.js';
import { contractOf } from './inrc2010-contract.js';
import type { Contract } from './inrc2010-contract.js';
import { habitsOf, patternOf, weekdays } from './inrc2010-habits.js';

const msPerDay = 86_400_000;

/** The first nurse rostering competition: sections of lines that end with a semicolon. */
export function readInrc2010(text: string): RosterProblem {
  const sections = readSections(text);
  const cells = (title: string): string[][] =>
    (sections.get(title) ?? []).map((line) => line.split(',').map((cell) => cell.trim()));
  const [, first = '', last = ''] = cells('SCHEDULING_PERIOD')[0] ?? [];
  const begin = Date.parse(first);
  const count = (Date.parse(last) - begin) / msPerDay + 1;
  if (!(count > 0)) throw new SyntaxError('not an instance of the nurse rostering competition');
  const weekdayOf = (day: number): string => weekdays[new Date(begin + day * msPerDay).getUTCDay()] ?? '';
  const names = Array.from({ length: count }, (_, day) => weekdayOf(day));
  const dayOf = (date: string): number => (Date.parse(date) - begin) / msPerDay;
  const shiftLines = cells('SHIFT_TYPES');
  const shifts = shiftLines.map(([id = '']): RosterShift => ({ id, minutes: 1, notBefore: [] }));
  const named = (overnight: boolean): string[] =>
    shiftLines.flatMap(([id = '', , from = '', to = '']) => (to < from === overnight ? [id] : []));
  const kinds = { nights: named(true), others: named(false) };
  const patterns = (sections.get('PATTERNS') ?? []).map(patternOf);
  const contracts = (sections.get('CONTRACTS') ?? []).map(contractOf);
  const demand: Demand[] = names.flatMap((name, day) => {
    const dated = cells('DATE_SPECIFIC_COVER').filter(([date = '']) => dayOf(date) === day);
    const usual = cells('DAY_OF_WEEK_COVER').filter(([weekday]) => weekday === name);
    return (dated.length > 0 ? dated : usual).map(([, shift = '', needed]) => ({
      day,
      shifts: [shift],
      needed: Number(needed),
      under: 0,
      over: 0,
      exact: true,
    }));
  });
  const people = cells('EMPLOYEES').map(([id = '', , contract = '', , skills = '']) => {
    const terms = contracts.find((each) => each.id === contract);
    if (!terms) throw new SyntaxError(`no contract ${contract}`);
    return { terms, person: personOf(id, skills, habitsOf(terms, names, patterns, kinds)) };
  });
  const wish =
    (wanted: boolean) =>
    (line: readonly string[]): Wish => {
      const [person = '', date = '', ...rest] = line;
      const [shift] = rest.length > 1 ? rest : [];
      return {
        person,
        day: dayOf(date),
        wanted,
        price: Number(rest.at(-1)),
        ...(shift !== undefined && { shift }),
      };
    };
  return {
    days: names.map((name) => ({ name, weekend: null })),
    shifts,
    people: people.map(({ person }) => person),
    demand,
    wishes: [
      ...['DAY_OFF_REQUESTS', 'SHIFT_OFF_REQUESTS'].flatMap((title) => cells(title).map(wish(false))),
      ...['DAY_ON_REQUESTS', 'SHIFT_ON_REQUESTS'].flatMap((title) => cells(title).map(wish(true))),
      ...people.flatMap(({ terms, person }) => otherSkills(terms, person, shiftLines, count)),
    ],
  };
}

/** Somebody without the shift's skill may work it, at a price. */
function otherSkills(terms: Contract, person: Person, shifts: readonly string[][], days: number): Wish[] {
  if (terms.otherSkill === 0) return [];
  return shifts.flatMap(([shift = '', , , , , skill = '']) => {
    const asked = skill.split(/\s+/).filter((each) => each !== '');
    if (asked.every((each) => person.skills?.includes(each))) return [];
    const price = terms.otherSkill;
    return Array.from({ length: days }, (_, day) => ({
      person: person.id,
      day,
      shift,
      wanted: false,
      price,
    }));
  });
}

const personOf = (id: string, skills: string, habits: Habits): Person => ({
  id,
  skills: skills.split(/\s+/),
  leave: new Set(),
  minMinutes: 0,
  maxMinutes: Infinity,
  minRun: 1,
  maxRun: Infinity,
  minRest: 1,
  maxWeekends: Infinity,
  habits,
});

function readSections(text: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/;\s*$/, '').trim();
    if (line === '' || line.startsWith('//')) continue;
    const title = /^([A-Z_]{5,})[ =\d]*$/.exec(line)?.[1];
    if (title !== undefined) {
      current = [];
      sections.set(title, current);
    } else current.push(line);
  }
  return sections;
}
