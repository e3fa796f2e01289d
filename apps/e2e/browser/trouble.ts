import type { Page } from 'playwright-core';

/** What goes wrong in a page without being seen on it. */
export interface Trouble {
  readonly seen: readonly string[];
  /** While `act` runs, failing requests are what is tested. */
  readonly expected: <T>(act: () => Promise<T>) => Promise<T>;
}

/** Errors in the console, uncaught ones, requests that failed or were refused. */
export function watchTrouble(page: Page): Trouble {
  const seen: string[] = [];
  let expected = false;
  const note = (line: string) => {
    if (!expected) seen.push(`${new URL(page.url()).pathname}: ${line}`);
  };
  page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left takes its requests with it.
    if (reason !== 'net::ERR_ABORTED') note(`${request.method()} ${request.url()}: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      note(`${response.request().method()} ${response.url()}: ${response.status()}`);
  });
  return {
    seen,
    async expected(act) {
      expected = true;
      try {
        return await act();
      } finally {
        expected = false;
      }
    },
  };
}
