import { parseArgs } from 'node:util';

const workIds = ['W1', 'W2', 'W3', 'W4', 'W6'] as const;
export type WorkId = (typeof workIds)[number];

export interface BenchArguments {
  readonly only: ReadonlySet<WorkId>;
  /** How long each round drives the platform; the limit's rounds are as long. */
  readonly seconds: number;
  readonly json: boolean;
  /** The portal alone is measured, in a browser. */
  readonly portal: boolean;
  /** How often each page of the portal is opened. */
  readonly rounds: number;
  /** Folder for a CPU profile of each program; everything is slower meanwhile. */
  readonly profile: string | undefined;
}

/** `--only W1,W2 --seconds N --json --profile FOLDER`, or `--portal --rounds N`; throws what is wrong with them. */
export function readArguments(given: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string', default: workIds.join(',') },
      seconds: { type: 'string', default: '4' },
      json: { type: 'boolean', default: false },
      portal: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '20' },
      profile: { type: 'string' },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds >= 1 && seconds <= 60)) throw new Error('--seconds is a number from 1 to 60');
  const rounds = Number(values.rounds);
  if (!(rounds >= 1 && rounds <= 100)) throw new Error('--rounds is a number from 1 to 100');
  return {
    portal: values.portal,
    rounds,
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
