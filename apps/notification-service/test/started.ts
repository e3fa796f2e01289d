import { ownerOf } from '@aftercare/contracts/aggregate-owners';
import type { Caller } from '@aftercare/contracts/caller';
import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { inRequest } from '@aftercare/service-kit/request-context';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { traceFrom } from '@aftercare/service-kit/trace';
import { transact } from '@aftercare/service-kit/transaction';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { notificationService } from '../src/definition.js';
import { mailSettings } from '../src/env.js';
import { addContact, addPerson, desks } from './desks.js';
import { id } from './given.js';
import { MailBox } from './mail-box.js';

export interface Row {
  readonly id: string;
  readonly code: string;
  readonly channel: string;
  readonly state: string;
  readonly receiver_key: string;
  readonly address: string | null;
  readonly skip_reason: string | null;
  readonly attempt: number;
}

export interface Started {
  readonly platform: TestPlatform;
  readonly database: Database;
  readonly definition: ServiceDefinition;
  readonly box: MailBox;
  /** Lets the event's owner tell it; answers when the notification service has reacted. */
  readonly tell: <D extends EventDefinition>(
    event: D,
    recordId: string,
    data: DataOf<D>,
    options?: { readonly imported?: boolean; readonly by?: Caller },
  ) => Promise<void>;
  /** Deliveries about a record, once none of them waits for its first try. */
  readonly deliveries: (recordId: string) => Promise<readonly Row[]>;
  readonly mailsTo: (address: string) => MailBox['mails'];
  /** What waits for its next try is due now. */
  readonly hurry: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const system: Caller = { kind: 'service', id: 'system' };

/** The notification service beside desks that answer for the others, with a real mail server. */
export async function start(): Promise<Started> {
  const box = new MailBox();
  await box.up();
  const definition = notificationService(
    mailSettings.parse({
      SMTP_URL: `smtp://127.0.0.1:${box.port}`,
      MAIL_FROM: '售后服务 <desk@example.com>',
      PUBLIC_URL: 'https://desk.example',
    }),
  );
  addPerson(1);
  addPerson(90);
  addContact(300);
  const platform = await startPlatform([...desks, definition]);
  const { database } = serviceOf(platform, 'notification');
  const versions = new Map<string, number>();

  const reacted = (recordId: string, version: number) =>
    eventually(async () => {
      const { rowCount } = await database.pool.query(
        'SELECT 1 FROM inbox WHERE aggregate_id = $1 AND version >= $2',
        [recordId, version],
      );
      return rowCount === 1;
    });
  return {
    platform,
    database,
    definition,
    box,
    async tell(event, recordId, data, { imported = false, by = system } = {}) {
      const version = versions.get(recordId) ?? 0;
      versions.set(recordId, version + 1);
      const owner = serviceOf(platform, ownerOf(event.aggregate));
      const scope = { kind: 'system' } as const;
      const act = { caller: by, scope, trace: traceFrom(undefined), deadline: Number.POSITIVE_INFINITY };
      await inRequest(act, () =>
        transact(owner.database, (tx) =>
          publish(tx, { id: recordId, version, facts: [fact(event, data)], imported }),
        ),
      );
      await reacted(recordId, version + 1);
    },
    deliveries: (recordId) =>
      eventually(async () => {
        const { rows } = await database.pool.query<Row>(
          'SELECT * FROM delivery WHERE record_id = $1 ORDER BY created_at, code, channel, receiver_key',
          [recordId],
        );
        return rows.some(({ state }) => state === 'WAITING') ? false : rows;
      }),
    mailsTo: (address) => box.mails.filter(({ to }) => to.includes(address)),
    async hurry() {
      await database.pool.query(
        `UPDATE delivery SET next_try_at = now() WHERE state IN ('WAITING', 'RETRYING')`,
      );
    },
    async stop() {
      await platform.stop();
      await box.down();
    },
  };
}

function serviceOf(platform: TestPlatform, name: string) {
  const service = platform.services.get(name);
  if (!service) throw new Error(`${name} was just started`);
  return service;
}

let last = 10_000;
/** An id that no other test uses. */
export const freshId = () => id((last += 1));
