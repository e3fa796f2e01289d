import type { ShownClockFragment } from '../generated/graphql.js';
import { useText } from '../text/language.js';
import { clockTone, formatLeft, timeLeft } from './clock-display.js';
import { useNow } from './now.js';
import './time.css';

/** `1:05:09` until it is due, `−0:12` when it is over. The one leaf that renders each second. */
export function TimeLeft({ clock }: { readonly clock: ShownClockFragment }) {
  const t = useText();
  const now = useNow();
  const left = timeLeft(clock, now);
  if (left === null) return <span className="time-left is-paused">—</span>;
  return <span className={`time-left is-${clockTone(clock, now)}`}>{formatLeft(left, t('time.day'))}</span>;
}
