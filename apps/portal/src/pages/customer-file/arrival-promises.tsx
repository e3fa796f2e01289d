import type { TravelZone } from '../../generated/graphql.js';
import { travelZoneTexts } from '../../text/codes/dispatch-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { useDurationText } from '../../time/duration-text.js';

interface Props {
  readonly promises: readonly { readonly travelZone: TravelZone; readonly targetMs: number }[];
}

/** `In the city 2 h, Surrounding county 48 h`. */
export function ArrivalPromises({ promises }: Props) {
  const t = useText();
  const label = useLabel();
  const duration = useDurationText();
  return promises
    .map(({ travelZone, targetMs }) => `${label(travelZoneTexts, travelZone)} ${duration(targetMs)}`)
    .join(t('list.separator'));
}
