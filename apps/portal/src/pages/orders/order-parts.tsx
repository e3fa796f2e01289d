import type {
  ArrivalClockShownFragment,
  WorkOrderRowFragment,
  WorkOrderStatus,
} from '../../generated/graphql.js';
import { workOrderStatusTexts } from '../../text/codes/dispatch-codes.js';
import { useLabel, useLanguage, useText } from '../../text/language.js';
import { clockTone, formatLeft } from '../../time/clock-display.js';
import { formatShortTime, wallClock } from '../../time/format-time.js';
import { serverNow, useNow } from '../../time/now.js';
import '../../time/time.css';

const tones: Readonly<Partial<Record<WorkOrderStatus, string>>> = {
  TO_ASSIGN: 'is-warn',
  ASSIGNED: 'is-accent',
  REPORTED: 'is-accent',
  SIGNED: 'is-accent',
  WRITTEN_OFF: 'is-good',
};

export function OrderStatusTag({ status }: { readonly status: WorkOrderStatus }) {
  const label = useLabel();
  return <span className={`tag ${tones[status] ?? ''}`}>{label(workOrderStatusTexts, status)}</span>;
}

/** `14:00–16:00` today, with the date on other days; the last window holds. */
export function WindowOf({ order }: { readonly order: Pick<WorkOrderRowFragment, 'appointments'> }) {
  const t = useText();
  const { zone } = useLanguage();
  const window = order.appointments.at(-1);
  if (!window) return <span className="muted">{t('orders.noWindow')}</span>;
  const { hour, minute } = wallClock(window.until, zone);
  return (
    <span className="nowrap">
      {formatShortTime(window.from, serverNow(), zone)}–{hour}:{minute}
    </span>
  );
}

/** Until somebody is to be there, or how it ended. */
export function ArrivalLeft({ clock }: { readonly clock: ArrivalClockShownFragment }) {
  const t = useText();
  const now = useNow();
  if (clock.stoppedAt)
    return clock.result === 'MISSED' ? (
      <span className="tag is-bad">{t('ticket.missed')}</span>
    ) : (
      <span className="tag is-good">{t('ticket.met')}</span>
    );
  if (!clock.dueAt) return <span className="muted">—</span>;
  const tone = clockTone({ ...clock, status: 'COUNTING', usedMs: 0 }, now);
  return (
    <span className={`time-left is-${tone}`}>{formatLeft(Date.parse(clock.dueAt) - now, t('time.day'))}</span>
  );
}

export const phoneOf = (order: Pick<WorkOrderRowFragment, 'contact'>): string | undefined =>
  order.contact?.reaches.find(({ kind }) => kind === 'MOBILE' || kind === 'PHONE')?.value;

/** Opens the map that the phone has for it; by address where the place is not known. */
export function mapAddress(site: NonNullable<WorkOrderRowFragment['site']>): string {
  const { coordinates, name, address } = site;
  const query = coordinates
    ? new URLSearchParams({
        position: `${coordinates.longitude},${coordinates.latitude}`,
        name,
        coordinate: 'wgs84',
      })
    : new URLSearchParams({ keyword: address });
  return `https://uri.amap.com/${coordinates ? 'marker' : 'search'}?${query}`;
}
