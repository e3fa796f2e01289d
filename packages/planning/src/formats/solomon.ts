import type { Engineer, Order, Problem } from '../model/problem.js';

/** Solomon's and Homberger's format: one depot, equal vehicles, a demand that fills them. */
export function readSolomon(text: string, objective: 'distance' | 'vehicles'): Problem {
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter((row) => row.every((cell) => Number.isFinite(cell)));
  const [fleet, ...points] = rows.filter((row) => row.length === 2 || row.length === 7);
  if (!fleet || points.length < 2) throw new SyntaxError('not a Solomon instance');
  const [vehicles = 0, capacity = 0] = fleet;
  const xy = points.map(([, x = 0, y = 0]) => [x, y] as const);
  const distances = xy.map(([x, y]) => Float64Array.from(xy, ([u, v]) => Math.hypot(x - u, y - v)));
  const [, , , , open = 0, close = 0] = points[0] ?? [];
  const orders = points
    .slice(1)
    .map(([id = 0, , , demand = 0, from = 0, to = 0, duration = 0], index): Order => {
      const parts = [{ part: 'load', quantity: demand }];
      return { id: String(id), place: index + 1, duration, windows: [{ from, to }], parts };
    });
  const engineers = Array.from({ length: vehicles }, (_, index): Engineer => ({
    id: `vehicle ${index + 1}`,
    shifts: [{ id: 'day', from: open, to: close, startPlace: 0, endPlace: 0 }],
    stock: [{ part: 'load', quantity: capacity }],
    costs: { perShift: objective === 'vehicles' ? 1 : 0, perKm: 1000, perHour: 0, overtimePerHour: 0 },
  }));
  const goals = [{ unplanned: 1 }, ...(objective === 'vehicles' ? [{ shifts: 1 }] : []), { travel: 1 }];
  return {
    places: [],
    travel: { kind: 'matrix', seconds: distances, metres: distances },
    orders,
    engineers,
    objective: { ranks: goals },
  };
}
