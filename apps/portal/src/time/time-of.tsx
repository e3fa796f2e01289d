import { useLanguage, useText } from '../text/language.js';
import type { TextKey } from '../text/texts.js';
import { daysFromToday, formatShortTime, formatTime, wallClock, weekday } from './format-time.js';
import { serverNow } from './now.js';

/** `2026-11-22 14:05` in the viewer's zone, for machines as UTC. */
export function TimeOf({ at, short = false }: { readonly at: string; readonly short?: boolean }) {
  const { zone } = useLanguage();
  const whole = formatTime(at, zone);
  return (
    <time dateTime={at} title={whole} className="nowrap">
      {short ? formatShortTime(at, serverNow(), zone) : whole}
    </time>
  );
}

/** `today 15:20`, `tomorrow 09:00`, `2026-11-24 (Tue) 15:20`: for what somebody waits for. */
export function useDueText(): (at: string) => string {
  const t = useText();
  const { zone } = useLanguage();
  return (at) => {
    const { hour, minute } = wallClock(at, zone);
    const time = `${hour}:${minute}`;
    switch (daysFromToday(at, serverNow(), zone)) {
      case 0:
        return t('time.today', { time });
      case 1:
        return t('time.tomorrow', { time });
      case -1:
        return t('time.yesterday', { time });
      default: {
        const [day] = formatTime(at, zone).split(' ');
        return `${day} ${t(weekdayKeys[weekday(at, zone) - 1] ?? 'time.weekday1')} ${time}`;
      }
    }
  };
}

const weekdayKeys: readonly TextKey[] = [
  'time.weekday1',
  'time.weekday2',
  'time.weekday3',
  'time.weekday4',
  'time.weekday5',
  'time.weekday6',
  'time.weekday7',
];
