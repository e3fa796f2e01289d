import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { natsConfiguration, natsPasswordName, natsRights } from '../src/nats-users.js';

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('COM-03: the configuration of the broker for production is the one that the services are tested with', () => {
  expect(file('infra/nats/aftercare.conf')).toBe(natsConfiguration());
});

test('COM-03: docker-compose gives every user at the broker a password, and every service its own user', () => {
  const compose = file('docker-compose.yml');
  for (const user of natsRights().keys()) {
    const name = natsPasswordName(user);
    expect(compose).toContain(`${name}: \${${name}:?}`);
    expect(compose).toContain(`NATS_USER: ${user}\n      NATS_PASSWORD: \${${name}:?}`);
  }
});
