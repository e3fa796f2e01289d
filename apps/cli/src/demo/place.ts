import type { CommandInput } from '../command.js';
import { findPlatform, wordOf } from '../platform/find-platform.js';

/** Where the demo is played. */
export interface Place {
  readonly url: string;
  readonly mailsUrl: string;
  readonly leave: () => Promise<void>;
}

/** Any platform whose mails can be read: the story goes on with what they say. */
export async function findPlace(
  input: Pick<CommandInput, 'flags' | 'environment'>,
  say: (line: string) => void,
): Promise<Place> {
  const { url, mailsUrl: told, leave } = await findPlatform(input, say);
  const mailsUrl = wordOf(input.flags.get('mails')) ?? told;
  if (mailsUrl) return { url, mailsUrl, leave };
  await leave();
  throw new Error(`the mails of ${url} cannot be read: name their page with --mails URL`);
}
