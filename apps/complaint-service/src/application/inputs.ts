import type * as commands from '@aftercare/contracts/complaint/complaint-commands';
import type { CommandDefinition, InputOf } from '@aftercare/contracts/define';

type Commands = typeof commands;
type CommandName = {
  [K in keyof Commands]: Commands[K] extends CommandDefinition ? K : never;
}[keyof Commands];

/** The input of a command of this service by the name under which contracts export it. */
export type Of<C extends CommandName> = Commands[C] extends CommandDefinition ? InputOf<Commands[C]> : never;
