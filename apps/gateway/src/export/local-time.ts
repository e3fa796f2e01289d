/** An instant as the clock on the wall shows it in a zone. */
export interface WallTime {
  /** `2026-11-22 14:05` */
  readonly text: string;
  /** Days since 1899-12-30, as spreadsheets count. */
  readonly serial: number;
}

/** Made once for a zone: asking for a formatter for each cell would take most of the time. */
export function wallClock(zone: string): (instant: Date) => WallTime {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) => {
    const text = format.format(instant); // 2026-11-22 14:05:09
    return {
      text: text.slice(0, 16),
      serial: Date.parse(`${text.replace(' ', 'T')}Z`) / 86_400_000 + 25_569,
    };
  };
}
