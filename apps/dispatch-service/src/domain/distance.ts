import type { Place } from './visit.js';

const earthRadiusKm = 6_371;
/** Roads are longer than the great circle. */
const roadFactor = 1.3;
const kmPerHour = 45;

/** Kilometres by road between two places, estimated from the great circle. */
export function roadKm(from: Place, to: Place): number {
  const [lat1, lat2] = [radians(from.latitude), radians(to.latitude)];
  const dLat = lat2 - lat1;
  const dLon = radians(to.longitude - from.longitude);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(dLon / 2) ** 2;
  return roadFactor * 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

export const travelMs = (km: number): number => Math.round((km / kmPerHour) * 3_600_000);

const radians = (degrees: number) => (degrees * Math.PI) / 180;
