// Writes infra/nats/aftercare.conf, the broker's users and their rights, from packages/service-kit/src/nats-users.ts; a
// test of service-kit compares them. Reads packages/service-kit/dist, so build first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../infra/nats/', import.meta.url));
const { natsConfiguration } = await import('../packages/service-kit/dist/nats-users.js');
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}aftercare.conf`, natsConfiguration());
