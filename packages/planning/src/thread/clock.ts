/**
 * What a second of a budget is. `wall` is what the caller waits. `cpu` is what the thread works, so that a busy
 * machine gives the same result later; a thirtieth of the time that passed counts where that is more.
 */
export type Seconds = 'wall' | 'cpu';

const patience = 30;

/** Counts seconds from now on. */
export function stopwatch(kind: Seconds): () => number {
  const wallBegan = wallSeconds();
  const cpuBegan = cpuSeconds();
  if (kind === 'wall') return () => wallSeconds() - wallBegan;
  return () => Math.max(cpuSeconds() - cpuBegan, (wallSeconds() - wallBegan) / patience);
}

/** CPU seconds of this thread. */
export function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

// Taken once: the thread of the exact solver gives `performance.now` another meaning.
const now = performance.now.bind(performance);
const wallSeconds = (): number => now() / 1000;
