import type { Arguments } from './arguments.js';

export interface CommandInput extends Omit<Arguments, 'command'> {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Runs to its end and answers the exit code. */
export type Command = (input: CommandInput) => Promise<number>;
