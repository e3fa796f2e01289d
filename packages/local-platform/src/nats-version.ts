export interface NatsBinary {
  readonly file: string;
  /** e.g. `2.10.27` */
  readonly version: string;
}

/** Older servers ignore options that we rely on, without a word. */
export const OLDEST_NATS = '2.10';

export function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 2 || (major === 2 && minor < 10);
}
