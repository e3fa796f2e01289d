/** Seconds only matter below an hour; above, minutes are rounded. */
export function durationParts(ms: number): { hours: number; minutes: number; seconds: number } {
  const total = Math.round(Math.abs(ms) / 1000);
  if (total >= 3600) {
    const minutes = Math.round(total / 60);
    return { hours: Math.floor(minutes / 60), minutes: minutes % 60, seconds: 0 };
  }
  return { hours: 0, minutes: Math.floor(total / 60), seconds: total % 60 };
}
