import fc from 'fast-check';
import type { Engineer, Order, Problem, TimeSpan } from '../src/model/problem.js';

const hour = 3600;
const skill = fc.constantFrom('network', 'printer', 'server');
const place = fc.integer({ min: 0, max: 11 });
const minutes = (min: number, max: number) =>
  fc.integer({ min: min / 5, max: max / 5 }).map((five) => five * 300);

const span = fc
  .tuple(fc.integer({ min: 8, max: 15 }), fc.integer({ min: 0, max: 4 }))
  .map(([from, length]): TimeSpan => ({ from: from * hour, to: (from + length) * hour }));

const windows = fc.oneof(
  fc.constant<TimeSpan[]>([]),
  span.map((one) => [one]),
  fc.tuple(span, span).map(([a, b]) => (a.to < b.from ? [a, b] : [a])),
);

const order = fc.record(
  {
    place,
    duration: minutes(15, 120),
    windows,
    skills: fc.array(fc.record({ skill, level: fc.integer({ min: 1, max: 2 }) }), { maxLength: 2 }),
    tools: fc.subarray(['ladder', 'meter'], { maxLength: 1 }),
    parts: fc.array(fc.record({ part: fc.constant('fan'), quantity: fc.integer({ min: 1, max: 2 }) }), {
      maxLength: 1,
    }),
    certificates: fc.subarray(['electric'], { maxLength: 1 }),
    promised: fc.record({
      by: fc.integer({ min: 8, max: 17 }).map((h) => h * hour),
      perHour: fc.constant(10),
    }),
    assistant: fc.constant({ skills: [] }),
    follows: fc.boolean(),
    optionalCost: fc.integer({ min: 5, max: 60 }),
    preferredEngineers: fc.constantFrom(['engineer 0'], ['engineer 1']),
    wishCost: fc.constant(5),
  },
  { requiredKeys: ['place', 'duration', 'windows'] },
);

const engineer = fc.record(
  {
    home: place,
    skills: fc.array(fc.record({ skill, level: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    tools: fc.subarray(['ladder', 'meter']),
    stock: fc.array(fc.record({ part: fc.constant('fan'), quantity: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 1,
    }),
    certificates: fc.constantFrom(
      [{ certificate: 'electric' }],
      [{ certificate: 'electric', validUntil: 7 * hour }],
    ),
    from: fc.integer({ min: 7, max: 10 }),
    length: fc.integer({ min: 3, max: 9 }),
    lunch: fc.boolean(),
    overtime: fc.boolean(),
    leave: span,
    store: place,
    openEnd: fc.boolean(),
  },
  { requiredKeys: ['home', 'skills', 'from', 'length'] },
);

const rarely = <T>(value: T | undefined, index: number, every: number): T | undefined =>
  index % every === 0 ? value : undefined;

/** Small days with everything in them: windows, breaks, leave, stores, pairs, orders after others, promises. */
export const randomProblem = fc
  .record({
    orders: fc.array(order, { minLength: 3, maxLength: 9 }),
    engineers: fc.array(engineer, { minLength: 2, maxLength: 3 }),
    points: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
      minLength: 12,
      maxLength: 12,
    }),
  })
  .map(({ orders, engineers, points }): Problem => {
    const metres = points.map(([x, y]) => points.map(([u, v]) => Math.round(Math.hypot(x - u, y - v) * 800)));
    const seconds = metres.map((row) => row.map((length) => Math.round(length / 14)));
    return {
      places: [],
      travel: { kind: 'matrix', seconds, metres },
      orders: orders.map(({ follows, assistant, ...rest }, index): Order => {
        const pair = rarely(assistant, index, 3);
        const after = follows && index > 0 && index % 4 === 3 ? [`order ${index - 1}`] : undefined;
        return { id: `order ${index}`, ...rest, ...(pair && { assistant: pair }), ...(after && { after }) };
      }),
      engineers: engineers.map(engineerOf),
    };
  });

type Drawn = typeof engineer extends fc.Arbitrary<infer T> ? T : never;

function engineerOf(drawn: Drawn, index: number): Engineer {
  const { home, from, length, lunch, overtime, leave, store, openEnd, skills, tools, stock, certificates } =
    drawn;
  return {
    id: `engineer ${index}`,
    skills,
    ...(tools && { tools }),
    ...(stock && { stock }),
    ...(certificates && { certificates }),
    ...(leave && leave.to > leave.from && { leave: [leave] }),
    ...(store !== undefined && { collectsAt: { place: store, duration: 600 } }),
    shifts: [
      {
        id: 'day',
        from: from * hour,
        to: (from + length) * hour,
        startPlace: home,
        endPlace: openEnd ? null : home,
        ...(overtime && { maxOvertime: hour }),
        ...(lunch &&
          from <= 11 &&
          from + length >= 14 && {
            breaks: [{ duration: hour / 2, earliest: 11.5 * hour, latest: 13 * hour }],
          }),
      },
    ],
    costs: { perShift: 2, perKm: 0.5, perHour: 10, overtimePerHour: 8 },
  };
}
