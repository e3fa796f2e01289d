import { serviceNames } from '@aftercare/cli/platform/services';
import pg from 'pg';
import type { Installation } from '../installation/start-installation.js';
import { witnessed, type Witnessed } from './witness.js';

/** A fact as its owner has it. */
export interface OwnedFact {
  readonly service: string;
  readonly messageId: string;
  readonly aggregate: string;
  readonly id: string;
  readonly version: number;
  readonly type: string;
}

interface Position {
  readonly consumer: string;
  readonly aggregate: string;
  readonly id: string;
  readonly version: number;
}

/** Everything that the invariants speak of, read from the services' databases. */
export interface Snapshot {
  readonly facts: readonly OwnedFact[];
  readonly unsent: number;
  readonly archive: readonly Omit<OwnedFact, 'service'>[];
  readonly positions: readonly Position[];
  readonly deadLetters: readonly Position[];
  readonly witnesses: Readonly<
    Record<Witnessed, readonly { readonly cause: string; readonly key: string }[]>
  >;
  readonly tickets: readonly TicketRow[];
  /** Texts of conversations, one for each time it is there. */
  readonly said: readonly string[];
  readonly timeline: readonly string[];
  readonly deliveries: readonly { readonly cause: string; readonly code: string; readonly channel: string }[];
  readonly notices: readonly { readonly recordId: string; readonly code: string }[];
  readonly followUps: readonly string[];
  readonly quotaUses: readonly string[];
  readonly figures: readonly FigureRow[];
}

export interface TicketRow {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly status: string;
  readonly satisfaction: number | null;
  readonly answered: boolean;
}

interface FigureRow {
  readonly indicator: string;
  readonly id: string;
  readonly running: boolean;
}

/** `since`: only what became true from then on; what an earlier, weakened run has left is not looked at. */
export async function readSnapshot(installation: Installation, since: Date): Promise<Snapshot> {
  const databases = new Map<string, pg.Client>();
  for (const name of serviceNames) {
    const client = new pg.Client({ connectionString: installation.ownerUrl(name) });
    await client.connect();
    databases.set(name, client);
  }
  const read = async <T>(service: string, text: string, values: unknown[] = []): Promise<T[]> =>
    ((await databases.get(service)?.query(text, values))?.rows ?? []) as T[]; // as the statement says
  const everywhere = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
    (await Promise.all(serviceNames.map((service) => read<T>(service, text, values)))).flat();
  try {
    return await readAll(read, everywhere, since);
  } finally {
    await Promise.all([...databases.values()].map((client) => client.end()));
  }
}

type Read = <T>(service: string, text: string, values?: unknown[]) => Promise<T[]>;
type ReadEverywhere = <T>(text: string, values?: unknown[]) => Promise<T[]>;

// consumers first and owners last: what comes in meanwhile looks late, never made up
async function readAll(read: Read, everywhere: ReadEverywhere, since: Date): Promise<Snapshot> {
  const archive = read<OwnedFact>(
    'analytics',
    `SELECT message_id AS "messageId", aggregate, aggregate_id AS id, version, type FROM event_archive WHERE at >= $1 ORDER BY event_archive.id`,
    [since],
  );
  const witness = (service: Witnessed) =>
    read<{ cause: string; key: string }>(service, 'SELECT cause, key FROM witness ORDER BY n');
  const [customer, notification] = await Promise.all(witnessed.map(witness));
  const consumed = {
    archive: await archive,
    witnesses: { customer: customer ?? [], notification: notification ?? [] },
    figures: await read<FigureRow>(
      'analytics',
      `SELECT indicator, record_id AS id, until IS NULL AS running FROM figure_fact WHERE record_kind = 'ticket'`,
    ),
    timeline: (
      await read<{ id: string }>('customer', 'SELECT id FROM timeline_entry WHERE at >= $1', [since])
    ).map(({ id }) => id),
    deliveries: await read<{ cause: string; code: string; channel: string }>(
      'notification',
      'SELECT cause, code, channel FROM delivery WHERE created_at >= $1',
      [since],
    ),
    notices: await read<{ recordId: string; code: string }>(
      'notification',
      'SELECT record_id AS "recordId", code FROM notice WHERE at >= $1',
      [since],
    ),
    followUps: (
      await read<{ id: string }>(
        'customer',
        'SELECT ticket_id AS id FROM follow_up_task WHERE created_at >= $1',
        [since],
      )
    ).map(({ id }) => id),
    quotaUses: (await read<{ id: string }>('customer', 'SELECT id FROM quota_use')).map(({ id }) => id),
    deadLetters: await everywhere<Position>(
      `SELECT consumer, aggregate, aggregate_id AS id, version FROM dead_letter WHERE resolved_at IS NULL AND at >= $1`,
      [since],
    ),
    positions: await everywhere<Position>(
      'SELECT consumer, aggregate, aggregate_id AS id, version FROM inbox',
    ),
  };
  return { ...consumed, ...(await readOwners(read, everywhere, since)) };
}

async function readOwners(
  read: Read,
  everywhere: ReadEverywhere,
  since: Date,
): Promise<Pick<Snapshot, 'facts' | 'unsent' | 'tickets' | 'said'>> {
  const facts = await Promise.all(
    serviceNames.map((service) =>
      read<OwnedFact>(
        service,
        `SELECT '${service}' AS service, message_id AS "messageId", aggregate, aggregate_id AS id, version,
                payload::jsonb ->> 'type' AS type FROM outbox WHERE at >= $1 ORDER BY aggregate, aggregate_id, version`,
        [since],
      ),
    ),
  );
  const unsent = await everywhere<{ n: number }>(
    'SELECT count(*)::int AS n FROM outbox WHERE pub_seq IS NULL',
  );
  return {
    facts: facts.flat(),
    unsent: unsent.reduce((sum, { n }) => sum + n, 0),
    tickets: await read<TicketRow>(
      'ticket',
      `SELECT id, external_reference AS reference, version, status, satisfaction, first_response_at IS NOT NULL AS answered
       FROM ticket WHERE opened_at >= $1`,
      [since],
    ),
    said: (
      await read<{ body: string }>(
        'ticket',
        `SELECT body FROM ticket_entry WHERE kind IN ('NOTE', 'REPLY') AND at >= $1`,
        [since],
      )
    ).map(({ body }) => body),
  };
}
