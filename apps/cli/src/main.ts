import { parseArguments } from './arguments.js';
import { commands } from './commands.js';

// read when they are loaded by what the commands load: graphql-js checks far more of its own use otherwise
process.env['NODE_ENV'] ??= 'production';

const { command, flags, rest } = parseArguments(process.argv.slice(2));
const load = commands[command];
if (load) {
  const run = await load();
  process.exitCode = await run({ flags, rest, environment: process.env });
} else {
  process.stderr.write(
    `aftercare: no command '${command}'. There are: ${Object.keys(commands).join(', ')}\n`,
  );
  process.exitCode = 2;
}
