/** `Chrome on Windows`: what the list of signed-in devices shows. */
export function deviceName(userAgent: string): string {
  const browser = firstOf(userAgent, [
    ['Edg/', 'Edge'],
    ['OPR/', 'Opera'],
    ['MicroMessenger', 'WeChat'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ]);
  const system = firstOf(userAgent, [
    ['Windows', 'Windows'],
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Mac OS X', 'macOS'],
    ['Linux', 'Linux'],
  ]);
  return system ? `${browser ?? 'Browser'} on ${system}` : (browser ?? 'Browser');
}

const firstOf = (userAgent: string, names: readonly (readonly [string, string])[]): string | undefined =>
  names.find(([mark]) => userAgent.includes(mark))?.[1];
