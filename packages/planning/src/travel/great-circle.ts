import type { Place } from '../model/problem.js';

const earthRadius = 6_371_008.8;

/** Places as points on the unit sphere, three numbers each; room for `count` places. */
export function unitVectors(places: readonly Place[], count: number): Float64Array {
  const vectors = new Float64Array(count * 3);
  places.forEach(({ lat, lon }, index) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    vectors.set(
      [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)],
      index * 3,
    );
  });
  return vectors;
}

/** Metres along the great circle, from the chord; roads are longer by a factor the caller knows. */
export function chordMetres(vectors: Float64Array, from: number, to: number): number {
  // Both are places of the table, in bounds.
  const x = (vectors[from * 3] as number) - (vectors[to * 3] as number);
  const y = (vectors[from * 3 + 1] as number) - (vectors[to * 3 + 1] as number);
  const z = (vectors[from * 3 + 2] as number) - (vectors[to * 3 + 2] as number);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
}
