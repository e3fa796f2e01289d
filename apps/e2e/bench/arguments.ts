import { parseArgs } from 'node:util';

const workIds = ['W1', 'W2', 'W3', 'W4', 'W6'] as const;
export type WorkId = (typeof workIds)[number];

export interface BenchArguments {
  readonly only: ReadonlySet<WorkId>;
  /** How long each round drives the platform; the limit's rounds are as long. */
  readonly seconds: number;
  readonly json: boolean;
  /** Folder for a CPU profile of each program; everything is slower meanwhile. */
  readonly profile: string | undefined;
}

/** `--only W1,W2 --seconds N --json --profile FOLDER`; throws what is wrong with them. */
export function readArguments(given: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string', default: workIds.join(',') },
      seconds: { type: 'string', default: '4' },
      json: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds >= 1 && seconds <= 60)) throw new Error('--seconds is a number from 1 to 60');
  return {
    only: new Set(values.only.split(',').map(workIdOf)),
    seconds,
    json: values.json,
    profile: values.profile,
  };
}

function workIdOf(text: string): WorkId {
  const found = workIds.find((id) => id === text.trim().toUpperCase());
  if (!found) throw new Error(`--only names some of ${workIds.join(', ')}, not ${text}`);
  return found;
}
