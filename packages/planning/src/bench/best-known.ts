import { readFileSync } from 'node:fs';

/** A tab-separated table with a heading; the first column names the instance. */
export function readTable(file: string): Map<string, string[]> {
  const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
  return new Map(
    lines.map((line) => {
      const [name = '', ...cells] = line.split('\t');
      return [name, cells] as const;
    }),
  );
}
