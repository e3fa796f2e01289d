/** Where in the program it happened; the words of an error stay here, they may hold what people typed. */
export function tellServer(reference: string, error: unknown): void {
  const { name, stack } = error instanceof Error ? error : { name: 'Unknown', stack: '' };
  void fetch('/page-errors', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      reference,
      page: window.location.pathname.slice(0, 200),
      error: /^[A-Za-z]{1,60}$/.test(name) ? name : 'Unknown',
      frames: framesOf(stack ?? ''),
    }),
  }).catch(() => undefined); // offline: it stands in the browser's log alone
}

/** The lines of a stack that name a place: `at f (file:1:2)` of Chrome and Edge, `f@file:1:2` of Firefox and Safari. */
export const framesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$|^\S*@\S+:\d+:\d+$/.test(line))
    .map((line) => line.trim().slice(0, 200))
    .slice(0, 12);
