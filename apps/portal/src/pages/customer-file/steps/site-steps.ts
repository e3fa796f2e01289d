import { type Field, optionalText, textOf, type Values } from '../../../forms/field.js';
import * as api from '../../../generated/graphql.js';
import { addsTo, chosen, type StepContext, stepsOn } from '../../../steps/record-step.js';
import { travelZoneTexts } from '../../../text/codes/dispatch-codes.js';
import type { ShownCustomer } from './shown-customer.js';

const fields = ({ t, options }: Pick<StepContext<never>, 't' | 'options'>): readonly Field[] => [
  { name: 'name', label: 'site.name', kind: 'text', required: true, maxLength: 100 },
  { name: 'address', label: 'site.address', kind: 'text', required: true, maxLength: 300 },
  { name: 'district', label: 'site.district', kind: 'text', maxLength: 100 },
  {
    name: 'travelZone',
    label: 'site.zone',
    kind: 'buttons',
    required: true,
    choices: options(travelZoneTexts),
  },
  {
    name: 'coordinates',
    label: 'site.coordinates',
    kind: 'text',
    wrong: (typed) => (typed.trim() === '' || placeIn(typed) ? undefined : t('site.badCoordinates')),
  },
  { name: 'accessNotes', label: 'site.accessNotes', kind: 'long', maxLength: 1000 },
];

const input = (values: Values) => ({
  name: textOf(values, 'name'),
  address: textOf(values, 'address'),
  district: optionalText(values, 'district'),
  travelZone: chosen<api.TravelZone>(values, 'travelZone'),
  coordinates: placeIn(textOf(values, 'coordinates')),
  accessNotes: optionalText(values, 'accessNotes'),
});

/** `36.065, 120.384`, with a comma of either script. */
function placeIn(typed: string) {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*[,，]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(typed);
  return match ? { latitude: Number(match[1]), longitude: Number(match[2]) } : undefined;
}

export const addSite = addsTo<ShownCustomer>()('customerId', api.AddSiteDocument, {
  fields,
  initial: () => ({ travelZone: 'IN_CITY' }),
  input,
});

const step = stepsOn<api.FileSiteFragment>();

export const siteSteps = {
  CHANGE_SITE: step(api.ChangeSiteDocument, {
    fields,
    initial: ({ record }) => ({
      name: record.name,
      address: record.address,
      district: record.district ?? '',
      travelZone: record.travelZone,
      coordinates: record.coordinates
        ? `${record.coordinates.latitude}, ${record.coordinates.longitude}`
        : '',
      accessNotes: record.accessNotes ?? '',
    }),
    input,
  }),
  RETIRE_SITE: step(api.RetireSiteDocument, { warns: 'site.retireWarning' }),
};
