import type { Engineer, Order, Problem } from '../src/model/problem.js';

const hour = 3600;
const towns = [
  [0, 0],
  [10, 0],
  [0, 10],
  [20, 5],
  [5, 20],
  [12, 12],
  [30, 0],
] as const;
const metres = towns.map(([x, y]) => towns.map(([u, v]) => Math.round(Math.hypot(x - u, y - v) * 1000)));
const seconds = metres.map((row) => row.map((length) => Math.round(length / 15)));

const engineer = (id: string, more: Partial<Engineer>): Engineer => ({
  id,
  skills: [{ skill: 'network', level: 2 }],
  tools: ['meter'],
  stock: [{ part: 'fan', quantity: 1 }],
  certificates: [{ certificate: 'electric' }],
  shifts: [
    {
      id: 'day',
      from: 8 * hour,
      to: 17 * hour,
      startPlace: 0,
      endPlace: 0,
      breaks: [{ duration: hour / 2, earliest: 11.5 * hour, latest: 13 * hour }],
    },
  ],
  costs: { perShift: 5, perKm: 0.5, perHour: 20, overtimePerHour: 10 },
  ...more,
});

const order = (id: string, place: number, more: Partial<Order> = {}): Order => ({
  id,
  place,
  duration: hour,
  windows: [{ from: 8 * hour, to: 16 * hour }],
  skills: [{ skill: 'network', level: 1 }],
  ...more,
});

/** Three engineers and nine orders that use every rule once. */
export const smallDay: Problem = {
  places: [],
  travel: { kind: 'matrix', seconds, metres },
  engineers: [
    engineer('Ann', { leave: [{ from: 14 * hour, to: 15 * hour }] }),
    engineer('Bob', {
      skills: [
        { skill: 'network', level: 3 },
        { skill: 'server', level: 2 },
      ],
      certificates: [],
    }),
    engineer('Cho', { tools: [], collectsAt: { place: 5, duration: 600 } }),
  ],
  orders: [
    order('early', 1, { windows: [{ from: 8 * hour, to: 9 * hour }] }),
    order('server', 2, { skills: [{ skill: 'server', level: 2 }] }),
    order('electric', 3, { certificates: ['electric'] }),
    order('meter', 4, { tools: ['meter'] }),
    order('fan', 5, { parts: [{ part: 'fan', quantity: 1 }] }),
    order('heavy', 6, { assistant: { skills: [] } }),
    order('first', 1),
    order('then', 2, { after: ['first'] }),
    order('pinned', 4, { pin: { engineer: 'Bob', start: 15 * hour } }),
  ],
};
