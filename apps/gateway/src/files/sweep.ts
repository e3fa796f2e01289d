import { aggregatesOf, type ServiceName, serviceNames } from '@aftercare/contracts/aggregate-owners';
import { attachableKinds, attachmentRequests } from '@aftercare/contracts/attachment';
import type { Log } from '@aftercare/service-kit/log';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { FileStore, StoredName } from './file-store.js';

const hourMs = 3_600_000;
const keptForMs = 24 * hourMs;
const together = 200;

/** Services that keep rows of files. */
const keepers = serviceNames.filter((service: ServiceName) =>
  attachableKinds.some((kind) => (aggregatesOf[service] as readonly string[]).includes(kind)),
);

/**
 * Takes the bytes that no row of any service stands for: of uploads that were never attached, of removed files, of
 * uploads that were cut off before their row was written. Only those older than a day, and only when every service
 * has answered. Several gateways may sweep one store.
 */
export async function sweep(store: FileStore, ask: Ask, now: number): Promise<number> {
  let gone = 0;
  let some: StoredName[] = [];
  const settle = async () => {
    const known = await knownOf(ask, some);
    const lost = some.filter(({ id, sha256 }) => !known.has(`${id}-${sha256}`));
    await Promise.all(lost.map((name) => store.remove(name)));
    gone += lost.length;
    some = [];
  };
  for await (const name of store.writtenBefore(now - keptForMs)) {
    some.push(name);
    if (some.length === together) await settle();
  }
  if (some.length > 0) await settle();
  return gone;
}

async function knownOf(ask: Ask, names: readonly StoredName[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(names.map(({ id }) => id))];
  const answers = await Promise.all(
    keepers.map((service) => ask(attachmentRequests(service).known, { ids })),
  );
  return new Set(answers.flatMap(({ items }) => items.map(({ id, sha256 }) => `${id}-${sha256}`)));
}

/** Sweeps every six hours, the first time an hour after the start; answers how to end it. */
export function keepSwept(store: FileStore, ask: Ask, log: Log): () => void {
  const run = () =>
    sweep(store, ask, Date.now()).then(
      (gone) => gone > 0 && log.info({ gone }, 'bytes of removed files deleted'),
      (error: unknown) => log.warn({ err: error }, 'the file store was not swept'),
    );
  const first = setTimeout(() => void run(), hourMs);
  const every = setInterval(() => void run(), 6 * hourMs);
  return () => {
    clearTimeout(first);
    clearInterval(every);
  };
}
