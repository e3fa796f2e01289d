import { execFile } from 'node:child_process';
import { DomainError } from '@aftercare/domain-kit/domain-error';

/** Looks at a file before anybody can have it; throws when it is refused, and when nobody can tell. */
export type Scan = (path: string) => Promise<void>;

const scanLimitMs = 60_000;

/**
 * A virus scanner's program, called with the path as its last argument, as `clamdscan --no-summary --fdpass` is: it
 * ends with 0 for clean and 1 for found. Any other end lets nothing through.
 */
export function scanBy(command: string | undefined): Scan {
  const [program, ...args] = command?.split(/\s+/).filter(Boolean) ?? [];
  if (!program) return () => Promise.resolve();
  return (path) =>
    new Promise((resolve, reject) => {
      execFile(program, [...args, path], { timeout: scanLimitMs }, (error) => {
        if (!error) return resolve();
        const found = error.code === 1;
        reject(
          found
            ? new DomainError('FILE_REFUSED_BY_SCAN')
            : new DomainError('SERVICE_UNAVAILABLE', { service: 'scanner' }),
        );
      });
    });
}
