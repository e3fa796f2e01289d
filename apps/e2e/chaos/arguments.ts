import { parseArgs } from 'node:util';

export interface ChaosArguments {
  readonly faults: number;
  readonly messages: number;
  readonly sync: 'lazy' | 'always';
  readonly seed: number;
  readonly json: boolean;
}

/** `--faults N --messages M --sync lazy|always --seed N --json`; throws what is wrong with them. */
export function readArguments(given: readonly string[]): ChaosArguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      faults: { type: 'string', default: '60' },
      messages: { type: 'string', default: '5000' },
      sync: { type: 'string', default: 'lazy' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      json: { type: 'boolean', default: false },
    },
  });
  const { sync } = values;
  if (sync !== 'lazy' && sync !== 'always') throw new Error(`--sync is lazy or always, not ${sync}`);
  const whole = (name: 'faults' | 'messages' | 'seed') => {
    const number = Number(values[name]);
    if (!Number.isSafeInteger(number) || number < 0) throw new Error(`--${name} is a whole number`);
    return number;
  };
  return {
    faults: whole('faults'),
    messages: whole('messages'),
    sync,
    seed: whole('seed'),
    json: values.json,
  };
}
