import { Random } from '../engine/random.js';
import { demandPerHour } from './roster-problem.js';
import type { Demand, Person, RosterProblem, RosterShift, Wish } from './roster-problem.js';

const shifts: readonly RosterShift[] = [
  {
    id: 'early',
    minutes: 480,
    hours: { from: 8, to: 16 },
    notBefore: [],
    points: { workday: 0, weekend: 1 },
  },
  { id: 'day', minutes: 480, hours: { from: 10, to: 18 }, notBefore: [], points: { workday: 0, weekend: 1 } },
  {
    id: 'late',
    minutes: 480,
    hours: { from: 14, to: 22 },
    notBefore: ['early'],
    points: { workday: 1, weekend: 2 },
  },
  {
    id: 'night',
    minutes: 480,
    hours: { from: 22, to: 32 },
    notBefore: ['early', 'day', 'late'],
    training: 'alone at night',
    points: { workday: 2, weekend: 3 },
  },
];

/** A week of a telephone line: demand by the hour and skill, leave, wishes, some not yet trained for nights. */
export function generateWeek(people: number, seed: number): RosterProblem {
  const random = new Random(seed);
  const staff = Array.from({ length: people }, (_, index): Person => {
    const leave = new Set<number>();
    if (random.next() < 0.15) leave.add(random.below(7));
    return {
      id: `agent ${index + 1}`,
      skills: random.next() < 0.5 ? ['hotline', 'network'] : ['hotline'],
      trainings: random.next() < 0.8 ? ['alone at night'] : [],
      leave,
      minMinutes: 3 * 480,
      maxMinutes: 5 * 480,
      minRun: 1,
      maxRun: 5,
      minRest: 1,
      maxWeekends: 1,
      pointsSoFar: random.below(2),
    };
  });
  const demand: Demand[] = [];
  for (let day = 0; day < 7; day++) {
    const scale = (people / 60) * (day >= 5 ? 0.5 : 1);
    for (let hour = 8; hour < 24; hour += 2) {
      const busy = hour < 18 ? 16 + 6 * random.next() : hour < 22 ? 9 : 2;
      demand.push(demandPerHour(shifts, day, hour, Math.round(busy * scale), 100, 'hotline'));
      if (hour === 10 || hour === 16)
        demand.push(demandPerHour(shifts, day, hour, Math.round(5 * scale), 60, 'network'));
    }
  }
  const wishes = staff.flatMap((person): Wish[] => {
    if (random.next() < 0.5) return [];
    const shift = shifts[random.below(shifts.length)]?.id ?? 'day';
    return [
      {
        person: person.id,
        day: random.below(7),
        shift,
        wanted: random.next() < 0.4,
        price: 1 + random.below(3),
      },
    ];
  });
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name, day) => ({
    name,
    weekend: day >= 5 ? 0 : null,
  }));
  return { days, shifts, people: staff, demand, wishes, fairnessPrice: 20 };
}
