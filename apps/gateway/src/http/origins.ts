/** From which pages a browser's session may be used: our own. */
export interface Origins {
  readonly publicUrl: string;
  readonly secure: boolean;
  /** No `Origin`: no browser, or a page's own GET. */
  readonly allows: (origin: string | undefined) => boolean;
}

export function ownOrigins(publicUrl: string): Origins {
  const url = new URL(publicUrl);
  const own = new Set([url.origin]);
  // on one's own machine both names of it are the same place
  if (['localhost', '127.0.0.1'].includes(url.hostname)) {
    for (const host of ['localhost', '127.0.0.1'])
      own.add(`${url.protocol}//${host}${url.port ? `:${url.port}` : ''}`);
  }
  return {
    publicUrl: url.origin,
    secure: url.protocol === 'https:',
    allows: (origin) => origin === undefined || own.has(origin),
  };
}
