import type { CommandInput } from '../command.js';
import { runningIn } from './running.js';
import { stateFolderOf } from './state-folder.js';

/** A platform at whose public API something is done. */
export interface FoundPlatform {
  readonly url: string;
  /** Page with the mails; undefined where nobody catches them, or it is not known. */
  readonly mailsUrl: string | undefined;
  readonly leave: () => Promise<void>;
}

const ownPort = 4010;

/** The platform at `--url`, else the one that runs, else one of our own that is stopped at the end. */
export async function findPlatform(
  { flags, environment }: Pick<CommandInput, 'flags' | 'environment'>,
  say: (line: string) => void,
): Promise<FoundPlatform> {
  const stateFolder = stateFolderOf(flags.get('state'));
  const running = runningIn(stateFolder);
  const url = wordOf(flags.get('url'))?.replace(/\/$/, '') ?? running?.url;
  if (url !== undefined) {
    const mailsUrl = running?.url === url ? (running.mailsUrl ?? undefined) : undefined;
    return { url, mailsUrl, leave: async () => undefined };
  }
  say('no platform runs; starting one');
  return startOwn(stateFolder, environment, say);
}

/** Everything that a platform needs is loaded here alone. */
async function startOwn(
  stateFolder: string,
  environment: CommandInput['environment'],
  say: (line: string) => void,
): Promise<FoundPlatform> {
  const { firstFreePort } = await import('@aftercare/local-platform/free-port');
  const { loadDemoCompanyOnce } = await import('../demo-company/load-demo-company.js');
  const { runPlatform } = await import('./run-platform.js');
  const platform = await runPlatform({
    stateFolder,
    port: await firstFreePort(ownPort),
    databaseUrl: environment['DATABASE_URL'],
    natsUrl: environment['NATS_URL'],
    say,
    signal: new AbortController().signal,
  });
  try {
    await loadDemoCompanyOnce(platform, stateFolder, say);
  } catch (error) {
    await platform.stop();
    throw error;
  }
  return { url: platform.url, mailsUrl: platform.mailsUrl, leave: platform.stop };
}

export const wordOf = (flag: string | true | undefined): string | undefined =>
  typeof flag === 'string' ? flag : undefined;
