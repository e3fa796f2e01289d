import { mayEver, pointsOf } from './roster-problem.js';
import type { Person, RosterProblem } from './roster-problem.js';

/** The roster as a mixed-integer programme in CPLEX's LP format. */
export function lpModel(problem: RosterProblem): string {
  const lp = new LpText();
  const { people, days, shifts } = problem;
  people.forEach((person, p) => {
    days.forEach((_, d) => {
      const today = shifts.flatMap((_shift, s) => (mayEver(problem, person, d, s) ? [name(p, d, s)] : []));
      for (const variable of today) lp.binary(variable);
      lp.row([...today.map((variable) => [1, variable] as const), [-1, work(p, d)]], '=', 0);
      lp.binary(work(p, d));
      if (today.length === 0) lp.row([[1, work(p, d)]], '=', 0);
    });
    addRest(lp, problem, person, p);
    addRuns(lp, problem, person, p);
    addTotals(lp, problem, person, p);
  });
  addDemand(lp, problem);
  addWishes(lp, problem);
  if (problem.fairnessPrice) addFairness(lp, problem, problem.fairnessPrice);
  return lp.text();
}

export const name = (p: number, d: number, s: number): string => `x${p}_${d}_${s}`;
const work = (p: number, d: number): string => `w${p}_${d}`;

type Term = readonly [number, string];

class LpText {
  private readonly goal: string[] = [];
  private readonly rows: string[] = [];
  private readonly binaries: string[] = [];
  private readonly generals: string[] = [];
  private readonly bounds: string[] = [];
  private constant = 0;

  price(cost: number, variable: string): void {
    if (cost !== 0) this.goal.push(term(cost, variable));
  }

  add(cost: number): void {
    this.constant += cost;
  }

  row(terms: readonly Term[], relation: '=' | '<=' | '>=', right: number): void {
    if (terms.length === 0) return;
    this.rows.push(
      `c${this.rows.length}: ${terms.map(([factor, variable]) => term(factor, variable)).join(' ')} ${relation} ${right}`,
    );
  }

  binary(variable: string): void {
    this.binaries.push(variable);
  }

  integer(variable: string): void {
    this.generals.push(variable);
  }

  free(variable: string): void {
    this.bounds.push(`${variable} free`);
  }

  text(): string {
    const lines = (list: readonly string[]): string => list.map((line) => ` ${line}`).join('\n');
    const goal = [...this.goal, `+ ${this.constant} one`];
    return [
      `Minimize\n obj:\n${lines(goal)}`,
      `Subject To\n${lines([...this.rows, 'fixed: one = 1'])}`,
      ...(this.bounds.length > 0 ? [`Bounds\n${lines(this.bounds)}`] : []),
      `Binary\n${lines(this.binaries)}`,
      ...(this.generals.length > 0 ? [`General\n${lines(this.generals)}`] : []),
      'End\n',
    ].join('\n');
  }
}

const term = (factor: number, variable: string): string =>
  `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable}`;

function addRest(lp: LpText, problem: RosterProblem, person: Person, p: number): void {
  const { shifts, days } = problem;
  for (let d = 0; d + 1 < days.length; d++)
    shifts.forEach((shift, s) => {
      if (!mayEver(problem, person, d, s)) return;
      const next = shifts.flatMap((other, o) =>
        shift.notBefore.includes(other.id) && mayEver(problem, person, d + 1, o)
          ? [[1, name(p, d + 1, o)] as const]
          : [],
      );
      if (next.length > 0) lp.row([[1, name(p, d, s)], ...next], '<=', 1);
    });
}

function addRuns(lp: LpText, problem: RosterProblem, person: Person, p: number): void {
  const last = problem.days.length;
  const span = (from: number, length: number, factor: number): Term[] =>
    Array.from({ length }, (_, index) => [factor, work(p, from + index)] as const);
  for (let d = 0; d + person.maxRun < last; d++) lp.row(span(d, person.maxRun + 1, 1), '<=', person.maxRun);
  for (let length = 1; length < person.minRun; length++)
    for (let d = 0; d + length + 1 < last; d++)
      lp.row([[1, work(p, d)], ...span(d + 1, length, -1), [1, work(p, d + length + 1)]], '>=', 1 - length);
  for (let length = 1; length < person.minRest; length++)
    for (let d = 0; d + length + 1 < last; d++)
      lp.row([[-1, work(p, d)], ...span(d + 1, length, 1), [-1, work(p, d + length + 1)]], '>=', -1);
}

function addTotals(lp: LpText, problem: RosterProblem, person: Person, p: number): void {
  const { shifts, days } = problem;
  const all = shifts.flatMap((shift, s) =>
    days.flatMap((_, d) => (mayEver(problem, person, d, s) ? [[shift.minutes, name(p, d, s)] as const] : [])),
  );
  lp.row(all, '<=', person.maxMinutes);
  lp.row(all, '>=', person.minMinutes);
  shifts.forEach((shift, s) => {
    const most = person.maxShifts?.get(shift.id);
    if (most === undefined || most >= days.length || most === 0) return;
    const same = days.flatMap((_, d) =>
      mayEver(problem, person, d, s) ? [[1, name(p, d, s)] as const] : [],
    );
    lp.row(same, '<=', most);
  });
  const weekends = [...new Set(days.flatMap(({ weekend }) => (weekend === null ? [] : [weekend])))];
  if (weekends.length <= person.maxWeekends) return;
  for (const weekend of weekends) {
    lp.binary(`k${p}_${weekend}`);
    days.forEach((day, d) => {
      if (day.weekend === weekend)
        lp.row(
          [
            [1, `k${p}_${weekend}`],
            [-1, work(p, d)],
          ],
          '>=',
          0,
        );
    });
  }
  lp.row(
    weekends.map((weekend) => [1, `k${p}_${weekend}`]),
    '<=',
    person.maxWeekends,
  );
}

function addDemand(lp: LpText, problem: RosterProblem): void {
  problem.demand.forEach((demand, index) => {
    const present = problem.people.flatMap((person, p) =>
      demand.skill !== undefined && !(person.skills ?? []).includes(demand.skill)
        ? []
        : problem.shifts.flatMap((shift, s) =>
            demand.shifts.includes(shift.id) && mayEver(problem, person, demand.day, s)
              ? [[1, name(p, demand.day, s)] as const]
              : [],
          ),
    );
    if (demand.exact) {
      lp.row(present, '=', demand.needed);
      return;
    }
    lp.price(demand.under, `u${index}`);
    lp.price(demand.over, `o${index}`);
    const relation = demand.over > 0 ? '=' : '>=';
    const extra: Term[] = demand.over > 0 ? [[-1, `o${index}`]] : [];
    lp.row([...present, [1, `u${index}`], ...extra], relation, demand.needed);
  });
}

function addWishes(lp: LpText, problem: RosterProblem): void {
  for (const wish of problem.wishes) {
    const p = problem.people.findIndex((person) => person.id === wish.person);
    const person = problem.people[p];
    if (!person) continue;
    const s = problem.shifts.findIndex((shift) => shift.id === wish.shift);
    const possible = wish.shift === undefined || mayEver(problem, person, wish.day, s);
    if (wish.wanted) lp.add(wish.price);
    if (possible)
      lp.price(
        wish.wanted ? -wish.price : wish.price,
        wish.shift === undefined ? work(p, wish.day) : name(p, wish.day, s),
      );
  }
}

function addFairness(lp: LpText, problem: RosterProblem, price: number): void {
  lp.price(price, 'most');
  lp.price(-price, 'fewest');
  lp.free('most');
  lp.free('fewest');
  problem.people.forEach((person, p) => {
    const burden = problem.days.flatMap((_, d) =>
      problem.shifts.flatMap((_shift, s) => {
        const points = mayEver(problem, person, d, s) ? pointsOf(problem, s, d) : 0;
        return points === 0 ? [] : [[points, name(p, d, s)] as const];
      }),
    );
    const before = person.pointsSoFar ?? 0;
    lp.row([[1, 'most'], ...burden.map(([points, variable]) => [-points, variable] as const)], '>=', before);
    lp.row(
      [[1, 'fewest'], ...burden.map(([points, variable]) => [-points, variable] as const)],
      '<=',
      before,
    );
  });
}
