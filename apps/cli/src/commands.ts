import type { Arguments } from './arguments.js';
import { start } from './commands/start.js';

export interface CommandInput extends Omit<Arguments, 'command'> {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Runs to its end and answers the exit code. */
export type Command = (input: CommandInput) => Promise<number>;

export const commands: Readonly<Record<string, Command>> = { start };
