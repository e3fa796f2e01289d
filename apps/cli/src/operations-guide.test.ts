import { readFileSync } from 'node:fs';
import { gatewayEnv } from '@aftercare/gateway/env';
import { mailSettings } from '@aftercare/notification-service/env';
import { baseEnv } from '@aftercare/service-kit/base-env';
import { expect, test } from '@jest/globals';
import type { z } from 'zod';

const chapters = [
  { of: 'services', schema: baseEnv },
  { of: 'notification', schema: mailSettings },
  { of: 'gateway', schema: gatewayEnv },
] as const;

test.each(['en', 'zh-CN'])(
  'COM-19: the operations guide (%s) names every variable of services and gateway, with its default, and no other',
  (language) => {
    const tables = variableTables(language);
    expect(tables).toHaveLength(chapters.length);
    for (const [index, { of, schema }] of chapters.entries())
      expect([of, tables[index]]).toEqual([of, defaultsOf(schema)]);
  },
);

/** Variable → default as it is written in the environment; empty without one. */
function defaultsOf(schema: z.ZodObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
      const { success, data } = field.safeParse(undefined);
      return [name, success && (typeof data === 'string' || typeof data === 'number') ? `${data}` : ''];
    }),
  );
}

/** The tables of the chapter on the environment: first column, second column. */
function variableTables(language: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../../docs/operations/${language}.md`, import.meta.url), 'utf8');
  const [, chapter = ''] = /^## (?:Environment|环境变量)$([\s\S]*?)^## /m.exec(text) ?? [];
  return chapter
    .split(/\n\n/)
    .filter((part) => part.startsWith('| '))
    .map((table) =>
      Object.fromEntries(
        [...table.matchAll(/^\| `([A-Z_]+)` +\| (?:`([^`]*)`)? *\|/gm)].map(([, name, value]) => [
          name,
          value ?? '',
        ]),
      ),
    );
}
