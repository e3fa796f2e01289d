import type { Text } from './text.js';

/** Told by a mutation that was carried out, but took its record out of the caller's sight. */
export const changedOutOfSight: Text = {
  zh: '已完成。该记录已不在您的可见范围内。',
  en: 'Done. The record is no longer within your view.',
};
