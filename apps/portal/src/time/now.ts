import { useSyncExternalStore } from 'react';

/** The server's time, in whole seconds: clocks must not depend on how the desk's computer is set. */
let skewMs = 0;

/** Told by every answer of the gateway (its `Date` header, whole seconds). */
export function learnServerTime(dateHeader: string | null, receivedAt: number): void {
  const server = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  if (Number.isNaN(server)) return;
  const skew = server + 500 - receivedAt;
  // Below two seconds it is the header's own coarseness and the way of the answer, not a wrong clock.
  skewMs = Math.abs(skew) < 2000 ? 0 : skew;
}

export const serverNow = (): number => Math.floor((Date.now() + skewMs) / 1000) * 1000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((tell) => tell()), 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** Ticks each second; for leaves alone, so that a page with forty clocks renders forty words and not itself. */
export const useNow = (): number => useSyncExternalStore(subscribe, serverNow);

/** The server's time at the last whole `ms`: for what a page that stays open for days must read again. */
export const useNowEvery = (ms: number): number =>
  useSyncExternalStore(subscribe, () => Math.floor(serverNow() / ms) * ms);
