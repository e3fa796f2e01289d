import { parseArgs } from 'node:util';

export const objectives = ['distance', 'vehicles', 'working-time', 'roadef', 'roster'] as const;
export type BenchObjective = (typeof objectives)[number];

export interface BenchOptions {
  readonly directory: string;
  readonly objective: BenchObjective | null;
  /** CPU seconds per instance, of one thread. */
  readonly seconds: number;
  readonly threads: number;
  readonly seed: number;
  /** Only instances whose name contains this. */
  readonly only: string;
  readonly json: boolean;
  readonly latency: boolean;
  readonly rosterSizes: boolean;
}

export const usage =
  'bench:planning -- DIR [--objective distance|vehicles|working-time|roadef|roster] [--seconds N] [--threads N]\n' +
  '                  [--seed N] [--only TEXT] [--json]\n' +
  'bench:planning -- --latency [--json]        suggest and re-plan\n' +
  'bench:planning -- --generated-rosters [--json]';

export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      objective: { type: 'string' },
      seconds: { type: 'string', default: '10' },
      threads: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      latency: { type: 'boolean', default: false },
      'generated-rosters': { type: 'boolean', default: false },
    },
  });
  const objective = objectives.find((name) => name === values.objective) ?? null;
  if (values.objective !== undefined && objective === null) throw new RangeError(usage);
  const { latency, json, only } = values;
  const rosterSizes = values['generated-rosters'];
  const [directory = ''] = positionals;
  if (directory === '' && !latency && !rosterSizes) throw new RangeError(usage);
  const seconds = Number(values.seconds);
  const threads = Number(values.threads);
  const seed = Number(values.seed);
  if (!(seconds > 0) || !(threads >= 1) || !Number.isInteger(seed)) throw new RangeError(usage);
  return { directory, objective, seconds, threads, seed, only, json, latency, rosterSizes };
}
