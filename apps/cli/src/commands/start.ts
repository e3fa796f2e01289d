import type { Command } from '../command.js';
import { choosePort } from '../platform/choose-port.js';
import { announceRunning, withdrawRunning } from '../platform/running.js';
import { runPlatform } from '../platform/run-platform.js';
import { stateFolderOf, isMarked, mark } from '../platform/state-folder.js';
import { demoAccountLines, loadDemoCompanyOnce } from '../demo-company/load-demo-company.js';

/** `npm start`: brings everything up, loads the demo company on first use, and prints `ready: URL`. */
export const start: Command = async ({ flags, environment }) => {
  const say = (line: string) => process.stderr.write(`aftercare: ${line}\n`);
  const stopping = new AbortController();
  const stopped = untilAskedToStop(stopping);
  const folder = stateFolderOf(flags.get('state'));
  try {
    const port = await choosePort(environment['PORT'], say);
    const platform = await runPlatform({
      stateFolder: folder,
      port,
      databaseUrl: environment['DATABASE_URL'],
      natsUrl: environment['NATS_URL'],
      smtpUrl: environment['SMTP_URL'],
      say,
      signal: stopping.signal,
    });
    try {
      const empty = flags.has('empty') || isMarked(folder, 'empty');
      if (empty) mark(folder, 'empty');
      await loadDemoCompanyOnce(platform, folder, say);
      announceRunning(folder, { url: platform.url, mailsUrl: platform.mailsUrl ?? null, pid: process.pid });
      process.stdout.write(
        `${[`ready: ${platform.url}`, ...(empty ? setupLines(platform.setupCode) : demoAccountLines)].join('\n')}\n`,
      );
      if (platform.mailsUrl) process.stdout.write(`mails: ${platform.mailsUrl}\n`);
      await stopped;
      say('stopping');
    } finally {
      withdrawRunning(folder);
      await platform.stop();
    }
    return 0;
  } catch (error) {
    if (stopping.signal.aborted) return 0;
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
};

const setupLines = (code: string | undefined) =>
  code === undefined ? [] : [`setup code for the first administrator: ${code}`];

const hardExitMs = 8_000;

/** Ctrl-C may reach us twice, from the terminal and from npm: the second one changes nothing. */
function untilAskedToStop(stopping: AbortController): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      stopping.abort();
      resolve();
      // a server that is not ours may have gone first: whoever stops the platform does not wait for it
      setTimeout(() => process.exit(1), hardExitMs).unref();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  });
}
