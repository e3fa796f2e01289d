import { randomBytes } from 'node:crypto';
import { generateServiceKeys } from '@aftercare/service-kit/service-keys';
import { natsPasswordName, natsRights } from '@aftercare/service-kit/nats-users';
import type { Command } from '../command.js';
import { serviceNames } from '../platform/services.js';

/** Fresh secrets for docker-compose, as lines of a `.env` file. */
export function keyLines(): readonly string[] {
  const { privateKeys, publicKeys } = generateServiceKeys(['gateway', ...serviceNames]);
  const secret = () => randomBytes(24).toString('base64url');
  return [
    `POSTGRES_PASSWORD=${secret()}`,
    `DATABASE_PASSWORD=${secret()}`,
    `SERVICE_PUBLIC_KEYS='${JSON.stringify(publicKeys)}'`,
    ...Object.entries(privateKeys).map(([name, key]) => `${name.toUpperCase()}_SIGNING_KEY=${key}`),
    ...[...natsRights().keys()].map((user) => `${natsPasswordName(user)}=${secret()}`),
    'PUBLIC_URL=http://127.0.0.1:4000',
    'SMTP_URL=smtp://mail.example.com:587',
    'MAIL_FROM=Aftercare <service@example.com>',
  ];
}

/** `keys`: prints them. */
export const keys: Command = () => {
  process.stdout.write(`${keyLines().join('\n')}\n`);
  return Promise.resolve(0);
};
