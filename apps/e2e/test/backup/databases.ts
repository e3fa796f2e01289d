import pg from 'pg';

/** Reads the databases of an installation, beside its services. */
export interface Databases {
  readonly read: <T>(service: string, text: string, values?: unknown[]) => Promise<T[]>;
  readonly everywhere: <T>(text: string) => Promise<(T & { readonly service: string })[]>;
  readonly close: () => Promise<void>;
}

/** `urls`: service → its database, as its owner. */
export async function openDatabases(urls: ReadonlyMap<string, string>): Promise<Databases> {
  const clients = new Map<string, pg.Client>();
  for (const [service, connectionString] of urls) {
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined); // its server went; the next statement says so
    await client.connect();
    clients.set(service, client);
  }
  const read: Databases['read'] = async (service, text, values) =>
    ((await clients.get(service)?.query(text, values))?.rows ?? []) as never[]; // as the statement says
  return {
    read,
    async everywhere<T>(text: string) {
      const found = await Promise.all(
        [...clients.keys()].map(async (service) =>
          (await read<T>(service, text)).map((row) => ({ ...row, service })),
        ),
      );
      return found.flat();
    },
    close: async () => void (await Promise.all([...clients.values()].map((client) => client.end()))),
  };
}

interface Position {
  readonly consumer: string;
  readonly aggregate: string;
  readonly id: string;
  readonly version: number;
}

/** What is not as it must be once every fact has gone round: empty when nothing is lost and nothing doubled. */
export async function findings({ read, everywhere }: Databases): Promise<readonly string[]> {
  const newest = new Map(
    (
      await everywhere<Omit<Position, 'consumer'>>(
        'SELECT aggregate, aggregate_id AS id, max(version) AS version FROM outbox GROUP BY 1, 2',
      )
    ).map((row) => [`${row.service} ${row.aggregate} ${row.id}`, row]),
  );
  const positions = await everywhere<Position>(
    'SELECT consumer, aggregate, aggregate_id AS id, version FROM inbox',
  );
  const followed = new Set(positions.map(({ consumer, aggregate }) => `${consumer} ${aggregate}`));
  const reached = new Map(
    positions.map((row) => [`${row.consumer} ${row.aggregate} ${row.id}`, row.version]),
  );
  const behind = [...newest.values()].flatMap(({ service, aggregate, id, version }) =>
    [...followed]
      .filter((key) => key.endsWith(`_from_${service} ${aggregate}`))
      .filter((key) => reached.get(`${key} ${id}`) !== version)
      .map((key) => `${key} ${id}: at ${reached.get(`${key} ${id}`)} of ${version}`),
  );
  const facts = await everywhere<{ id: string }>('SELECT message_id AS id FROM outbox');
  const archived = await read<{ id: string; times: number }>(
    'analytics',
    'SELECT message_id AS id, count(*)::int AS times FROM event_archive GROUP BY 1',
  );
  const times = new Map(archived.map((row) => [row.id, row.times]));
  const unsent = await everywhere<{ n: number }>(
    'SELECT count(*)::int AS n FROM outbox WHERE pub_seq IS NULL',
  );
  const dead = await everywhere<Position>('SELECT consumer, aggregate, aggregate_id AS id FROM dead_letter');
  return [
    ...behind,
    ...facts
      .filter(({ service, id }) => service !== 'analytics' && times.get(id) !== 1)
      .map(({ service, id }) => `fact ${id} of ${service} is in the archive ${times.get(id) ?? 0} times`),
    ...unsent.filter(({ n }) => n > 0).map(({ service, n }) => `${service} has not sent ${n} facts`),
    ...dead.map(({ consumer, aggregate, id }) => `dead letter: ${consumer} ${aggregate} ${id}`),
  ];
}

/** A service that has seen a version which its owner does not have: the databases are not of one instant. */
export async function aheadOfOwner({ everywhere }: Databases): Promise<readonly string[]> {
  const newest = new Map(
    (
      await everywhere<Omit<Position, 'consumer'>>(
        'SELECT aggregate, aggregate_id AS id, max(version) AS version FROM outbox GROUP BY 1, 2',
      )
    ).map((row) => [`${row.service} ${row.aggregate} ${row.id}`, row.version]),
  );
  const positions = await everywhere<Position>(
    'SELECT consumer, aggregate, aggregate_id AS id, version FROM inbox',
  );
  return positions
    .filter(({ consumer, aggregate, id, version }) => {
      const owner = consumer.split('_from_')[1];
      return version > (newest.get(`${owner} ${aggregate} ${id}`) ?? 0);
    })
    .map(({ consumer, aggregate, id, version }) => `${consumer} is at ${version} of ${aggregate} ${id}`);
}
