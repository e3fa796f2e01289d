import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { gatewayEnv } from '@aftercare/gateway/env';
import { notificationEnv } from '@aftercare/notification-service/env';
import { baseEnv } from '@aftercare/service-kit/base-env';
import { parse } from 'yaml';
import { z } from 'zod';
import { serviceNames } from '../platform/services.js';
import { keyLines } from './keys.js';

const composeFile = z.object({
  services: z.record(z.string(), z.object({ environment: z.record(z.string(), z.string()).optional() })),
});

/** The lines of `.env` as docker-compose reads them. */
function variables(): ReadonlyMap<string, string> {
  const pairs = keyLines().map((line): [string, string] => {
    const end = line.indexOf('=');
    return [line.slice(0, end), line.slice(end + 1).replace(/^'(.*)'$/, '$1')];
  });
  return new Map(pairs);
}

test('every container of docker-compose gets an environment that its service accepts, from what `keys` prints', () => {
  const known = variables();
  const { services } = composeFile.parse(
    parse(readFileSync(new URL('../../../../docker-compose.yml', import.meta.url), 'utf8'), { merge: true }),
  );
  const filled = (text: string) =>
    text.replace(/\$\{(\w+):(?:\?|-([^}]*))\}/g, (_, name: string, otherwise?: string) => {
      const value = known.get(name) ?? otherwise;
      if (value === undefined) throw new Error(`keys prints no ${name}`);
      return value;
    });
  expect(Object.keys(services)).toEqual(expect.arrayContaining([...serviceNames, 'gateway', 'migrate']));
  for (const name of [...serviceNames, 'gateway']) {
    const environment = Object.fromEntries(
      Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [key, filled(value)]),
    );
    const schema = name === 'gateway' ? gatewayEnv : name === 'notification' ? notificationEnv : baseEnv;
    expect({ name, problems: schema.safeParse(environment).error?.issues ?? [] }).toEqual({
      name,
      problems: [],
    });
  }
});
