import { useText } from '../text/language.js';
import { durationParts } from './duration-parts.js';

/** `2 h 30 min`, `5 min`, `40 s`: how long something takes. */
export function useDurationText(): (ms: number) => string {
  const t = useText();
  return (ms) => {
    const { hours, minutes, seconds } = durationParts(ms);
    const parts = [
      ...(hours > 0 ? [t('time.hours', { count: hours })] : []),
      ...(minutes > 0 ? [t('time.minutes', { count: minutes })] : []),
      ...(hours === 0 && (seconds > 0 || minutes === 0) ? [t('time.seconds', { count: seconds })] : []),
    ];
    return parts.join(' ');
  };
}
