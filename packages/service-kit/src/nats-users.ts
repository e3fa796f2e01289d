import { aggregatesOf, serviceNames } from '@aftercare/contracts/aggregate-owners';
import { consumerName } from './consumer-config.js';
import { streamName } from './stream.js';

/** What one user of the broker may do; the rest is denied. */
export interface NatsRights {
  readonly publish: { readonly allow: readonly string[] };
  readonly subscribe: { readonly allow: readonly string[] };
  /** May answer on the reply subject of a request that it was given. */
  readonly allow_responses: boolean;
}

/** User of the broker → rights: one for each service and the gateway, in a fixed order. */
export const natsRights = (): ReadonlyMap<string, NatsRights> =>
  new Map([
    ['gateway', gatewayRights],
    ...serviceNames.map((name) => [name, serviceRights(name, aggregatesOf[name])] as const),
  ]);

/**
 * The gateway asks, and hears that something changed; it publishes no facts and keeps no position in a stream. Gateways
 * tell one another who is where.
 */
const gatewayRights: NatsRights = {
  publish: { allow: ['cmd.>', 'qry.>', 'presence.>'] },
  subscribe: { allow: ['_INBOX_gateway.>', 'evt.>', 'presence.>'] },
  allow_responses: false,
};

/**
 * A service answers its own requests alone, publishes facts about its own records, keeps its own stream, and reads the
 * others' streams by consumers of its own. Whom it may ask for what is decided by its signed token.
 */
const serviceRights = (service: string, aggregates: readonly string[]): NatsRights => ({
  publish: {
    allow: [
      'cmd.>',
      'qry.>',
      ...aggregates.map((aggregate) => `evt.${aggregate}.>`),
      '$JS.API.INFO',
      '$JS.API.STREAM.INFO.*',
      ...['CREATE', 'UPDATE'].map((verb) => `$JS.API.STREAM.${verb}.${streamName(service)}`),
      ...serviceNames.flatMap((source) => consumerRights(service, source)),
    ],
  },
  subscribe: { allow: [`cmd.${service}.>`, `qry.${service}.>`, `_INBOX_${service}.>`] },
  allow_responses: true,
});

function consumerRights(service: string, source: string): string[] {
  const consumer = `${streamName(source)}.${consumerName({ service, source })}`;
  return [
    `$JS.API.CONSUMER.CREATE.${consumer}`,
    `$JS.API.CONSUMER.CREATE.${consumer}.>`,
    `$JS.API.CONSUMER.DURABLE.CREATE.${consumer}`,
    `$JS.API.CONSUMER.INFO.${consumer}`,
    `$JS.API.CONSUMER.DELETE.${consumer}`,
    `$JS.API.CONSUMER.MSG.NEXT.${consumer}`,
    `$JS.ACK.${consumer}.>`,
  ];
}

/** The broker's configuration for production; passwords come from its environment, e.g. `$TICKET_NATS_PASSWORD`. */
export function natsConfiguration(): string {
  const users = [...natsRights()].map(([user, permissions]) =>
    [
      '    {',
      `      user: ${user}, password: $${natsPasswordName(user)}`,
      `      permissions: ${JSON.stringify(permissions, null, 2).replaceAll('\n', '\n      ')}`,
      '    }',
    ].join('\n'),
  );
  return [
    '# Made by scripts/nats-configuration.mjs from packages/service-kit/src/nats-users.ts: do not edit.',
    'port: 4222',
    'http_port: 8222',
    'max_payload: 1048576',
    'jetstream { store_dir: "/data" }',
    'authorization {',
    '  users: [',
    ...users,
    '  ]',
    '}',
    '',
  ].join('\n');
}

/** Of the environment variable that holds a user's password. */
export const natsPasswordName = (user: string): string => `${user.toUpperCase()}_NATS_PASSWORD`;
