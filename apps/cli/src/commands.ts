import type { Command } from './command.js';
import { demo } from './commands/demo.js';
import { start } from './commands/start.js';

export const commands: Readonly<Record<string, Command>> = { demo, start };
