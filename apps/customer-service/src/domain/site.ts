import {
  siteAdded,
  siteChanged,
  siteRetired,
  type addSite as addCommand,
} from '@aftercare/contracts/customer/site';
import type { TravelZone } from '@aftercare/contracts/customer/customer-codes';
import type { InputOf } from '@aftercare/contracts/define';
import { happened, type Act, type Decided } from './act.js';
import { onlyActive } from './only-active.js';

/** CUS-01: a place that an engineer can visit. */
export interface Site {
  readonly id: string;
  readonly version: number;
  readonly customerId: string;
  readonly name: string;
  readonly address: string;
  readonly district: string | null;
  /** WGS-84 degrees. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  readonly travelZone: TravelZone;
  readonly accessNotes: string | null;
  readonly active: boolean;
}

type Fields = Omit<InputOf<typeof addCommand>, 'customerId'>;

export function addSite(customerId: string, input: Fields, act: Act): Decided<Site> {
  const next: Site = { id: act.newId(), version: 0, customerId, ...fieldsOf(input), active: true };
  return { next, events: [happened(siteAdded, factsOf(next))] };
}

export function changeSite(site: Site, input: Fields): Decided<Site> {
  onlyActive('site', site);
  const next = { ...site, ...fieldsOf(input) };
  return { next, events: [happened(siteChanged, factsOf(next))] };
}

export function retireSite(site: Site): Decided<Site> {
  onlyActive('site', site);
  const next = { ...site, active: false };
  return { next, events: [happened(siteRetired, factsOf(next))] };
}

const fieldsOf = (input: Fields) => ({
  name: input.name,
  address: input.address,
  district: input.district ?? null,
  coordinates: input.coordinates ?? null,
  travelZone: input.travelZone,
  accessNotes: input.accessNotes ?? null,
});

const factsOf = ({ customerId, travelZone, coordinates, district, active }: Site) => ({
  customerId,
  travelZone,
  coordinates,
  district,
  active,
});
