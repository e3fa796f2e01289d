import type { Engineer, Order, Problem } from '../model/problem.js';

interface Row {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly duration: number;
  readonly skills: readonly number[];
  readonly tools: readonly number[];
  readonly parts: readonly number[];
}

/**
 * Technician routing and scheduling of Pillac, Guéret and Medaglia: technicians begin and end at home, tools
 * and parts that are not in the car can be collected at the depot, the working time of all is the goal.
 */
export function readPillac(text: string): Problem {
  const lines = text.split(/\r?\n/);
  const count = lines.map((line) => line.trim().split(/\s+/).map(Number)).find((row) => row.length === 4);
  const technicians = count?.[0];
  const rows = lines.flatMap((line) => readRow(line) ?? []);
  const [depot] = rows;
  if (technicians === undefined || !depot) throw new SyntaxError('not a TRSP instance');
  const distances = rows.map((a) => Float64Array.from(rows, (b) => Math.hypot(a.x - b.x, a.y - b.y)));
  return {
    places: [],
    travel: { kind: 'matrix', seconds: distances, metres: distances },
    engineers: rows.slice(1, technicians + 1).map((row, index) => engineerOf(row, index + 1)),
    orders: rows.slice(technicians + 1).map((row, index) => orderOf(row, technicians + 1 + index)),
    objective: { ranks: [{ unplanned: 1 }, { work: 1 }] },
  };
}

function readRow(line: string): Row | null {
  const lists = [...line.matchAll(/\[([^\]]*)\]/g)].map((match) => numbers(match[1] ?? '', ','));
  const [id, x, y, from, to, duration] = numbers(line.split('[')[0] ?? '', /\s+/);
  const [skills, tools, parts] = lists;
  if (!skills || !tools || !parts || id === undefined || duration === undefined) return null;
  return { id, x: x ?? 0, y: y ?? 0, from: from ?? 0, to: to ?? 0, duration, skills, tools, parts };
}

const numbers = (text: string, separator: string | RegExp): number[] =>
  text
    .split(separator)
    .filter((cell) => cell.trim() !== '')
    .map(Number);

function engineerOf(row: Row, place: number): Engineer {
  return {
    id: String(row.id),
    skills: row.skills.map((skill) => ({ skill: String(skill), level: 1 })),
    tools: row.tools.map(String),
    stock: row.parts.map((quantity, part) => ({ part: String(part), quantity })),
    shifts: [{ id: 'day', from: row.from, to: row.to, startPlace: place, endPlace: place }],
    collectsAt: { place: 0, duration: 0 },
    costs: { perShift: 0, perKm: 0, perHour: 3600, overtimePerHour: 0 },
  };
}

function orderOf(row: Row, place: number): Order {
  return {
    id: String(row.id),
    place,
    duration: row.duration,
    windows: [{ from: row.from, to: row.to }],
    skills: row.skills.map((skill) => ({ skill: String(skill), level: 1 })),
    tools: row.tools.map(String),
    parts: row.parts.flatMap((quantity, part) => (quantity > 0 ? [{ part: String(part), quantity }] : [])),
  };
}
