// with-toolchain.mjs [--build] SCRIPT ARGS…: runs a script of this repository under Node 24, with everything it
// needs installed and, with --build, built.
import { ensureBuilt, ensureInstalled, giveUp, runNode } from './toolchain.mjs';

const args = process.argv.slice(2);
const build = args[0] === '--build';
if (build) args.shift();
if (args.length === 0) giveUp('usage: with-toolchain.mjs [--build] SCRIPT ARGS…');

await ensureInstalled();
if (build) await ensureBuilt();
process.exit(await runNode(args));
