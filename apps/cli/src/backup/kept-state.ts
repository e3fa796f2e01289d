import { Readable } from 'node:stream';
import { z } from 'zod';
import { marks, type Secrets } from '../platform/state-folder.js';
import { textOf, type Archive, type ArchiveWriter } from './archive.js';

const texts = z.record(z.string(), z.string());

/** What lies in a state folder beside the data: without the keys, links that were sent lead nowhere. */
const keptState = z.object({
  secrets: z.object({
    keys: z.object({ privateKeys: texts, publicKeys: texts }),
    databasePasswords: z.record(z.string(), z.object({ owner: z.string(), app: z.string() })),
    prefix: z.string(),
  }) satisfies z.ZodType<Secrets>,
  marks: z.array(z.enum(marks)),
});
export type KeptState = z.infer<typeof keptState>;

const name = 'state.json';

export async function writeState(archive: ArchiveWriter, state: KeptState) {
  return { name, ...(await archive.add(name, Readable.from([Buffer.from(JSON.stringify(state))]))) };
}

export const readState = async (archive: Archive): Promise<KeptState> =>
  keptState.parse(JSON.parse(await textOf(archive, name)));
