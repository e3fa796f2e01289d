import type { Problem } from '../model/problem.js';

/** The checker's own way of measuring: the angle between two unit vectors. */
export function road(problem: Problem, from: number, to: number | null): { seconds: number; metres: number } {
  if (to === null || from === to) return { seconds: 0, metres: 0 };
  const { travel } = problem;
  if (travel.kind === 'matrix') {
    return { seconds: travel.seconds[from]?.[to] ?? NaN, metres: travel.metres[from]?.[to] ?? NaN };
  }
  const a = vector(problem, from);
  const b = vector(problem, to);
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const metres = Math.atan2(cross, dot) * 6_371_008.8 * travel.roadFactor;
  return { seconds: (metres / travel.speedKmh / 1000) * 3600, metres };
}

function vector(problem: Problem, index: number): [number, number, number] {
  const place = problem.places[index];
  if (!place) return [NaN, NaN, NaN];
  const lat = (place.lat / 180) * Math.PI;
  const lon = (place.lon / 180) * Math.PI;
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}
