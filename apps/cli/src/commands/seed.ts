import { firstFreePort } from '@aftercare/local-platform/free-port';
import type { Command } from '../command.js';
import { demoAccountLines, loadDemoCompanyOnce } from '../demo-company/load-demo-company.js';
import { runningIn } from '../platform/running.js';
import { runPlatform } from '../platform/run-platform.js';
import { isMarked, stateFolderOf } from '../platform/state-folder.js';

const anyPort = 4020;

/** `seed`: loads the demo company now, as the first start does, and stops again. Refused where people work already. */
export const seed: Command = async ({ flags, environment }) => {
  const say = (line: string) => process.stderr.write(`aftercare: ${line}\n`);
  const folder = stateFolderOf(flags.get('state'));
  if (runningIn(folder)) return refused('it runs, and loaded its company when it started first');
  if (isMarked(folder, 'demo-loaded')) return refused('the demo company is there already');
  if (isMarked(folder, 'empty')) return refused('it was started --empty for a company of its own');
  const platform = await runPlatform({
    stateFolder: folder,
    port: await firstFreePort(anyPort),
    databaseUrl: environment['DATABASE_URL'],
    natsUrl: environment['NATS_URL'],
    say,
    signal: new AbortController().signal,
  });
  try {
    await loadDemoCompanyOnce(platform, folder, say);
  } finally {
    await platform.stop();
  }
  process.stdout.write(`${demoAccountLines.join('\n')}\n`);
  return 0;

  function refused(why: string): number {
    say(why);
    return 1;
  }
};
