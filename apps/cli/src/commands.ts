import type { Command } from './command.js';
import { demo } from './commands/demo.js';
import { importCommand } from './commands/import.js';
import { keys } from './commands/keys.js';
import { migrate } from './commands/migrate.js';
import { reset } from './commands/reset.js';
import { seed } from './commands/seed.js';
import { start } from './commands/start.js';

export const commands: Readonly<Record<string, Command>> = {
  demo,
  import: importCommand,
  keys,
  migrate,
  reset,
  seed,
  start,
};
