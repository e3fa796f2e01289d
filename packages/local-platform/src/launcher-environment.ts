/** Where executables are looked for. This package launches programs, so it reads the launcher's environment: here. */
export function searchPath(): string {
  return process.env['PATH'] ?? '';
}

/** A server must not inherit PGPORT, PGDATA and the like from the launcher's shell. */
export function postgresEnvironment(): Record<string, string> {
  return { PATH: searchPath(), LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8', TZ: 'UTC' };
}
