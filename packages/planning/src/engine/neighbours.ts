import type { Model } from './model.js';

const kept = 250;

/** For every stop the others in the order of travel time, nearest first. */
export function neighbours(model: Model): Int32Array[] {
  const { travel, place } = model;
  return model.stops.map((_, stop) => {
    const here = place[stop] ?? 0;
    const far = Float64Array.from(model.stops, (_other, other) =>
      travel.secondsBetween(here, place[other] ?? 0),
    );
    return Int32Array.from(model.stops.keys())
      .sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0))
      .slice(0, kept);
  });
}
