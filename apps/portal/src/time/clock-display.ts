/** What is shown of a clock; times in ms since the epoch. */
export interface ShownClock {
  readonly status: 'COUNTING' | 'PAUSED' | 'ENDED';
  readonly stage: 'RUNNING' | 'WARNED_50' | 'WARNED_80' | 'BREACHED';
  readonly result?: 'MET' | 'MISSED' | 'CANCELLED' | null | undefined;
  readonly targetMs?: number | null | undefined;
  readonly startedAt: string;
  readonly dueAt?: string | null | undefined;
  readonly usedMs: number;
}

export type ClockTone = 'calm' | 'soon' | 'urgent' | 'over' | 'paused' | 'met' | 'missed';

/**
 * Colour is only for time that runs out. The stage is what the server has found; the due time is looked at as
 * well, so that a clock turns red in the second it breaches and not when the event arrives.
 */
export function clockTone(clock: ShownClock, now: number): ClockTone {
  if (clock.status === 'ENDED') {
    if (clock.result === 'MISSED') return 'missed';
    return clock.result === 'MET' ? 'met' : 'paused';
  }
  if (clock.stage === 'BREACHED' || (clock.dueAt && Date.parse(clock.dueAt) <= now)) return 'over';
  if (clock.status === 'PAUSED') return 'paused';
  if (clock.stage === 'WARNED_80') return 'urgent';
  return clock.stage === 'WARNED_50' ? 'soon' : 'calm';
}

/** Milliseconds until it is due, negative when over; null when nothing runs. */
export function timeLeft(clock: Pick<ShownClock, 'status' | 'dueAt'>, now: number): number | null {
  if (clock.status !== 'COUNTING' || !clock.dueAt) return null;
  return Date.parse(clock.dueAt) - now;
}

/**
 * How full its bar is, 0 to 1. Between two answers of the server the bar moves evenly towards the due time: it is
 * full exactly then, also over a night in which no working time is used.
 */
export function clockFill(clock: ShownClock, now: number): number {
  const used = clock.targetMs ? clock.usedMs / clock.targetMs : 0;
  if (clock.status !== 'COUNTING' || !clock.dueAt) return clamp(used);
  const start = Date.parse(clock.startedAt);
  const due = Date.parse(clock.dueAt);
  if (now >= due || due <= start) return 1;
  return clamp(Math.max(used, (now - start) / (due - start)));
}

/** `1:05:09` under a day, `2 d 03:10` above; the sign is for what is over. */
export function formatLeft(ms: number, dayLetter: string): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const sign = ms < 0 && seconds > 0 ? '−' : '';
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (days > 0) return `${sign}${days} ${dayLetter} ${two(hours)}:${two(minutes)}`;
  if (hours > 0) return `${sign}${hours}:${two(minutes)}:${two(seconds % 60)}`;
  return `${sign}${minutes}:${two(seconds % 60)}`;
}

const two = (value: number) => String(value).padStart(2, '0');
const clamp = (share: number) => Math.min(1, Math.max(0, share));
