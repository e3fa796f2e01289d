import type { Texts } from '../text.js';

/** Rules of the analytics service. */
export const analyticsErrors: Texts = {
  PERIOD_TOO_LONG: { zh: '统计期间过长，请缩短。', en: 'The period is too long.' },
};
