import { serviceNames } from '@aftercare/cli/platform/services';
import { connectNats } from '@aftercare/service-kit/nats-connection';
import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import type { NatsConnection } from '@nats-io/transport-node';
import pg from 'pg';
import type { Stage } from './stage.js';

type Attack = readonly [what: string, act: (connection: NatsConnection) => void];

const asks = (subject: string) => (connection: NatsConnection) =>
  // nobody may answer: what counts is that the broker objects
  void connection.request(subject, '{}', { timeout: 300 }).catch(() => undefined);
const listens = (subject: string) => (connection: NatsConnection) =>
  void connection.subscribe(subject, { callback: () => undefined });
const publishes = (subject: string) => (connection: NatsConnection) => connection.publish(subject, '{}');

/** What the training service could try if somebody had taken it over. */
const attacks: readonly Attack[] = [
  ['listens to what is asked of identity', listens('cmd.identity.>')],
  ['answers in place of the ticket service', listens('qry.ticket.>')],
  ["reads the gateway's answers", listens('_INBOX_gateway.>')],
  ['overhears facts', listens('evt.>')],
  ['publishes facts about tickets', publishes('evt.ticket.closed.v1')],
  ["deletes another's stream", asks('$JS.API.STREAM.DELETE.EVT_TICKET')],
  ["purges another's stream", asks('$JS.API.STREAM.PURGE.EVT_TICKET')],
  ["changes another's stream", asks('$JS.API.STREAM.UPDATE.EVT_TICKET')],
  ['deletes its own stream', asks('$JS.API.STREAM.DELETE.EVT_TRAINING')],
  [
    'reads a stream by a consumer with a name of its choice',
    asks('$JS.API.CONSUMER.CREATE.EVT_COMPLAINT.spy'),
  ],
  ['reads a single message of a stream', asks('$JS.API.STREAM.MSG.GET.EVT_COMPLAINT')],
  ["takes another's messages", asks('$JS.API.CONSUMER.MSG.NEXT.EVT_TICKET.dispatch_from_ticket')],
  ["acknowledges another's messages", publishes('$JS.ACK.EVT_TICKET.dispatch_from_ticket.1.1.1.1.1')],
  ["deletes another's consumer", asks('$JS.API.CONSUMER.DELETE.EVT_TICKET.dispatch_from_ticket')],
  ['asks for the account', asks('$SYS.REQ.SERVER.PING')],
];

/** Whoever has got into one service, or past the gateway, still gets nowhere. */
export function behindTheGateway(stage: () => Stage): void {
  const platform = () => stage().world.platform;

  test.each(attacks)('COM-03: the broker stops a service that %s', async (_what, act) => {
    await isStopped(stage(), 'training', act);
  });

  test('COM-03: the broker stops a gateway that publishes facts', async () => {
    await isStopped(stage(), 'gateway', publishes('evt.ticket.closed.v1'));
  });

  test('COM-03: nobody reaches the broker without a user, or with the password of another', async () => {
    const url = { NATS_URL: platform().nats.url };
    const { NATS_PASSWORD } = platform().natsUser('training');
    await expect(connectNats(url, 'nobody', false)).rejects.toThrow(/authorization/i);
    const mixed = { ...url, NATS_USER: 'ticket', ...(NATS_PASSWORD ? { NATS_PASSWORD } : {}) };
    await expect(connectNats(mixed, 'ticket', false)).rejects.toThrow(/authorization/i);
  });

  test("COM-03: no role of a service connects to another's database", async () => {
    const pairs = serviceNames.flatMap((mine) => serviceNames.map((theirs) => [mine, theirs] as const));
    for (const [mine, theirs] of pairs.filter(([a, b]) => a !== b)) {
      const { DATABASE_URL, OWNER_DATABASE_URL } = platform().env(mine);
      const database = new URL(platform().env(theirs).DATABASE_URL).pathname;
      for (const url of [DATABASE_URL, OWNER_DATABASE_URL]) {
        await expect(connected(Object.assign(new URL(url), { pathname: database }).href)).rejects.toThrow(
          /permission denied for database/,
        );
      }
    }
  });

  test('COM-03, COM-08: the role that a service works with changes no table, takes no other role, and edits no history', async () => {
    for (const service of serviceNames) {
      const { DATABASE_URL, OWNER_DATABASE_URL } = platform().env(service);
      const owner = new URL(OWNER_DATABASE_URL).username;
      for (const statement of [
        'CREATE TABLE intruder (id int)',
        'DROP TABLE outbox',
        'ALTER TABLE audit DISABLE TRIGGER ALL',
        `SET ROLE ${pg.escapeIdentifier(owner)}`,
        'TRUNCATE audit',
        `COPY audit TO PROGRAM 'true'`,
        `SELECT pg_read_file('/etc/passwd')`,
      ]) {
        await expect(connected(DATABASE_URL, statement)).rejects.toThrow(
          /permission denied|must be owner|append-only|cannot be/i,
        );
      }
    }
  });
}

async function isStopped({ world }: Stage, user: string, act: Attack[1]): Promise<void> {
  const { nats, natsUser } = world.platform;
  const connection = await connectNats({ NATS_URL: nats.url, ...natsUser(user) }, user, false);
  const violations: string[] = [];
  void (async () => {
    for await (const event of connection.status()) {
      if (event.type === 'error') violations.push(event.error.message);
    }
  })();
  try {
    act(connection);
    await eventually(() => violations.some((message) => /permissions violation/i.test(message)));
  } finally {
    await connection.close();
  }
}

async function connected(url: string, statement = 'SELECT 1'): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
