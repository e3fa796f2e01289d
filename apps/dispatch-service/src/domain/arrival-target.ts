import type { TravelZone } from '@aftercare/contracts/customer/customer-codes';
import type { Promises } from './visit.js';

/** Zone → how soon an engineer is on site, in milliseconds; a zone left out: as agreed for the single visit. */
export type Targets = Readonly<Partial<Record<TravelZone, number>>>;

/** DSP-10: the agreement's promise for the zone, else the default; null: nothing is promised. */
export const arrivalTarget = (zone: TravelZone, promises: Promises, defaults: Targets): number | null =>
  promises.arrival.find((promise) => promise.travelZone === zone)?.targetMs ?? defaults[zone] ?? null;
