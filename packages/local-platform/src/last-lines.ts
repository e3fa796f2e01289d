import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The end of a log, for the message of a failed start. */
export function lastLines(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const size = fstatSync(handle).size;
    const tail = Buffer.alloc(Math.min(size, 2_000));
    readSync(handle, tail, 0, tail.length, size - tail.length);
    return `${tail.toString('utf8').split('\n').slice(-12).join('\n').trim()}\n(see ${file})`;
  } finally {
    closeSync(handle);
  }
}
