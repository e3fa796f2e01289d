import { useLanguage } from '../../text/language.js';
import { formatDay, formatTime } from '../../time/format-time.js';
import { useNowEvery } from '../../time/now.js';

/** The minute of the server, in the viewer's zone: a screen that hangs shows it by standing still. */
export function WallClock() {
  const { zone } = useLanguage();
  const now = useNowEvery(60_000);
  const at = new Date(now).toISOString();
  return (
    <time className="wall-clock" dateTime={at}>
      <span className="muted">{formatDay(now, zone)}</span> {formatTime(at, zone).split(' ').at(-1)}
    </time>
  );
}
