import { Random } from '../engine/random.js';
import type { Engineer, Order, Place, Problem } from '../model/problem.js';

export interface RegionSize {
  readonly seed: number;
  readonly engineers: number;
  readonly days: number;
  readonly ordersPerShift: number;
}

const day = 86_400;
const hour = 3600;
const skills = ['network', 'printer', 'server', 'terminal', 'database'];

/** A made-up region: towns, engineers who live there, visits with windows, skills and promises. */
export function generateRegion(size: RegionSize): Problem {
  const random = new Random(size.seed);
  const towns = Array.from({ length: 12 }, () => ({
    lat: 30 + random.next() * 1.2,
    lon: 120 + random.next() * 1.4,
  }));
  const places: Place[] = [];
  const near = (): number => {
    const town = towns[random.below(towns.length)] ?? { lat: 30, lon: 120 };
    places.push({ lat: town.lat + (random.next() - 0.5) * 0.2, lon: town.lon + (random.next() - 0.5) * 0.2 });
    return places.length - 1;
  };
  const engineers = Array.from({ length: size.engineers }, (_, index): Engineer => {
    const home = near();
    return {
      id: `engineer ${index + 1}`,
      skills: skills.flatMap((skill) => (random.next() < 0.6 ? [{ skill, level: 1 + random.below(3) }] : [])),
      stock: [{ part: 'power supply', quantity: 2 }],
      shifts: Array.from({ length: size.days }, (_each, d) => ({
        id: `day ${d + 1}`,
        from: d * day + 8 * hour,
        to: d * day + 17 * hour,
        startPlace: home,
        endPlace: home,
        maxOvertime: hour,
        breaks: [{ duration: 0.75 * hour, earliest: d * day + 11.5 * hour, latest: d * day + 13.5 * hour }],
      })),
      costs: { perShift: 0, perKm: 1, perHour: 20, overtimePerHour: 15 },
    };
  });
  const count = Math.round(size.engineers * size.days * size.ordersPerShift);
  const orders = Array.from({ length: count }, (_, index): Order => {
    const d = random.below(size.days);
    const from = d * day + (8 + random.below(8)) * hour;
    const width = random.next() < 0.5 ? 2 * hour : 9 * hour;
    const open = width > 8 * hour ? d * day + 8 * hour : from;
    return {
      id: `order ${index + 1}`,
      place: near(),
      duration: (20 + 10 * random.below(6)) * 60,
      windows: [{ from: open, to: Math.min(open + width, d * day + 17 * hour) }],
      skills: [{ skill: skills[random.below(skills.length)] ?? '', level: 1 + random.below(2) }],
      ...(random.next() < 0.2 && { promised: { by: open + hour, perHour: 30 } }),
      ...(random.next() < 0.1 && { parts: [{ part: 'power supply', quantity: 1 }] }),
    };
  });
  return { places, travel: { kind: 'great-circle', speedKmh: 50, roadFactor: 1.3 }, orders, engineers };
}
