import { expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkPlan } from '../src/check/check-plan.js';
import { readPillac } from '../src/formats/pillac.js';
import { readRoadef } from '../src/formats/roadef.js';
import { readSolomon } from '../src/formats/solomon.js';
import { planHere } from '../src/plan/plan-here.js';
import { checkTeams } from '../src/roadef/check-teams.js';
import { solveTeams } from '../src/roadef/solve-teams.js';
import { osrmMatrix } from '../src/travel/osrm.js';

const square = [
  [0, 0, 0],
  [10, 0, 4],
  [10, 10, 4],
  [0, 10, 4],
  [5, 12, 4],
];

test('DSP-15: Solomon instances are read, fewer vehicles rank above shorter ways', () => {
  const rows = square.map(([x, y, demand], id) => `${id} ${x} ${y} ${demand} 0 200 ${id > 0 ? 5 : 0}`);
  const text = `T1\n\nVEHICLE\nNUMBER CAPACITY\n  4  16\n\nCUSTOMER\nCUST NO. XCOORD. YCOORD. DEMAND\n\n${rows.join('\n')}\n`;
  const problem = readSolomon(text, 'vehicles');
  const plan = planHere(problem, { seed: 1, budget: { steps: 400 } });
  expect(checkPlan(problem, plan)).toEqual([]);
  expect(plan.routes).toHaveLength(1);
  const tour = 10 + 10 + 2 * Math.hypot(5, 2) + 10;
  expect(plan.cost.travel).toBeCloseTo(tour, 6);
});

test('DSP-15: technicians collect tools at the depot where they have none', () => {
  const text = [
    'T',
    'CREW COUNT  SKILLS  TOOLS  SPARE PARTS',
    '1 1 1 1',
    'ID X Y TWS TWE Serv SKILLS TOOLS SPARE PARTS',
    '0 0 5 0 1000 0 [] [] []',
    '1 0 0 0 1000 0 [0] [] [0]',
    '2 0 10 0 900 10 [0] [0] [1]',
  ].join('\n');
  const problem = readPillac(text);
  const plan = planHere(problem, { seed: 1, budget: { steps: 50 } });
  expect(checkPlan(problem, plan)).toEqual([]);
  expect(plan.routes[0]?.stops.map((stop) => stop.kind)).toEqual(['collect', 'order']);
  expect(plan.cost.work).toBeCloseTo(30, 6);
});

test('DSP-15: teams of the ROADEF challenge keep order, skills and days off', () => {
  const instance = readRoadef(
    'name domains level techs interv abandon\nt 1 2 2 3 0\n',
    'number time preds prio cost d1_1 d1_2\n1 60 [ ] 1 1 1 1\n2 60 [ 1 ] 2 1 2 0\n3 120 [ ] 3 1 1 0\n',
    'tech d1 dispo\n1 2 [ ]\n2 1 [ 2 ]\n',
  );
  const found = solveTeams(instance, { seed: 1, budget: { steps: 300 }, clock: () => 0 });
  expect(checkTeams(instance, found.schedule)).toEqual([]);
  // Both technicians are needed for task 2 on day 1; task 3 waits for day 2 where technician 2 is off.
  expect(found.goal).toBe(28 * 60 + 14 * 120 + 4 * 240 + 240);
});

test('DSP-15: travel comes from a server that speaks the table service of OSRM, block by block', async () => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const points = decodeURIComponent(url.pathname.split('/').at(-1) ?? '')
      .split(';')
      .map((pair) => pair.split(',').map(Number));
    const pick = (key: string): number[][] =>
      (url.searchParams.get(key) ?? '').split(';').map((index) => points[Number(index)] ?? []);
    const table = pick('sources').map(([x = 0]) => pick('destinations').map(([u = 0]) => Math.abs(x - u)));
    response.end(
      JSON.stringify({
        code: 'Ok',
        durations: table,
        distances: table.map((row) => row.map((way) => way * 10)),
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  const places = [1, 4, 9].map((lon) => ({ lat: 0, lon }));
  const travel = await osrmMatrix(places, { baseUrl: `http://127.0.0.1:${port}`, maxTable: 4 });
  server.close();
  if (travel.kind !== 'matrix') throw new Error('a matrix is expected');
  expect(travel.seconds.map((row) => Array.from(row))).toEqual([
    [0, 3, 8],
    [3, 0, 5],
    [8, 5, 0],
  ]);
  expect(Array.from(travel.metres[0] ?? [])).toEqual([0, 30, 80]);
});

test("DSP-15: Homberger's instances are read: more customers, the same columns", () => {
  const rows = Array.from({ length: 41 }, (_, id) => {
    const [x, y] = [70 + 10 * (id % 7), 70 + 10 * Math.floor(id / 7)];
    return `    ${id}      ${x}   ${y}         ${id > 0 ? 10 : 0}          0       ${id > 0 ? 600 : 800}         ${id > 0 ? 10 : 0}`;
  });
  const text = `R1_4_1\n\nVEHICLE\nNUMBER     CAPACITY\n  10          200\n\nCUSTOMER\nCUST NO.  XCOORD.    YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE TIME\n\n${rows.join('\n')}\n`;
  const problem = readSolomon(text, 'vehicles');
  const plan = planHere(problem, { seed: 1, budget: { steps: 300 } });
  expect(problem.orders).toHaveLength(40);
  expect(checkPlan(problem, plan)).toEqual([]);
  // 400 units of load at 200 a vehicle.
  expect(plan.routes).toHaveLength(2);
});
