import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agent } from './given.js';
import { start, type Started } from './started.js';
import { ended } from './toy-identity.js';

let started: Started;
let portal: string;
beforeAll(async () => {
  portal = await mkdtemp(join(tmpdir(), 'aftercare-test-portal-'));
  await mkdir(join(portal, 'assets'));
  await writeFile(join(portal, 'index.html'), '<!doctype html><title>Aftercare</title>');
  await writeFile(join(portal, 'assets', 'app-1a2b.js'), 'export {};');
  started = await start({ PORTAL_DIR: portal, TRUSTED_PROXIES: '10.0.0.0/8' });
});
afterAll(async () => {
  await started?.stop();
  await rm(portal, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${started.gateway.url}${path}`, { headers, redirect: 'manual' });
const post = (query: string, headers: Record<string, string>, variables: object = {}) =>
  fetch(`${started.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });

describe('COM-19: what runs it', () => {
  test('health, readiness and metrics', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' });
    const ready = await get('/readyz');
    expect({ status: ready.status, body: await ready.json() }).toEqual({
      status: 200,
      body: { problems: [] },
    });
    await post('{ __typename }', {});
    expect(await (await get('/metrics')).text()).toContain(
      'aftercare_gateway_operation_seconds_count{kind="query",code="OK"}',
    );
  });
});

describe('COM-19: a page that failed in a browser', () => {
  const tell = (report: object) =>
    fetch(`${started.gateway.url}/page-errors`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
    });
  const report = {
    reference: '0123456789ab',
    page: '/tickets/T26-000001',
    error: 'TypeError',
    frames: ['at Page (app-1a2b.js:1:2)'],
  };

  test('is taken when it says where, refused when it says more, and not without end', async () => {
    expect((await tell(report)).status).toBe(204);
    expect((await tell({ ...report, page: '/tickets?q=secret' })).status).toBe(400);
    expect((await tell({ ...report, frames: ['two\nlines'] })).status).toBe(400);
    expect((await tell({ ...report, frames: Array.from({ length: 13 }, () => 'at x') })).status).toBe(400);
    const many = await Promise.all(Array.from({ length: 30 }, async () => (await tell(report)).status));
    expect(new Set(many)).toEqual(new Set([204, 429]));
  });
});

describe('COM-14: what describes it', () => {
  test('the schema, the catalogue of codes and the explorer can be read by anybody', async () => {
    expect(buildSchema(await (await get('/schema.graphql')).text()).getType('Ticket')).toBeDefined();
    expect(await (await get('/errors')).json()).toContainEqual({
      code: 'SIGN_IN_REQUIRED',
      textZh: '请先登录。',
      textEn: 'Please sign in.',
    });
    const page = await (await get('/explorer')).text();
    expect(page).not.toMatch(/https?:\/\//);
  });
});

describe('the portal', () => {
  test('is served at /, every address of its own is its page, its assets never change', async () => {
    for (const path of ['/', '/tickets/T10001', '/sign-in']) {
      const response = await get(path);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toContain('Aftercare');
    }
    const asset = await get('/assets/app-1a2b.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await get('/assets/none.js')).status).toBe(404);
  });

  test('gives nothing outside of it', async () => {
    for (const path of [
      '/..%2f..%2fetc/passwd',
      '/assets/..%2f..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/etc/passwd',
    ]) {
      expect(await (await get(path)).text()).not.toContain('root:');
    }
  });

  test('every answer carries the headers that keep others out', async () => {
    for (const path of ['/', '/graphql', '/healthz']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('COM-04: the session of a browser', () => {
  const signIn =
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { viewer { kind locale session { id } } } ... on UserError { code message } } }';
  const credentials = (password: string) => ({
    input: { idempotencyKey: randomUUID(), login: 'li.wei', password },
  });

  test('sign-in sets a cookie that scripts cannot read, sign-out ends it', async () => {
    const response = await post(signIn, {}, credentials('correct horse battery'));
    expect(await response.json()).toMatchObject({
      data: { signIn: { __typename: 'SignedIn', viewer: { kind: 'STAFF', locale: 'ZH_CN' } } },
    });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^aftercare_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    const carried = { cookie: cookie.split(';')[0] ?? '' };
    expect(await (await post('{ viewer { kind } }', carried)).json()).toMatchObject({
      data: { viewer: { kind: 'STAFF' } },
    });
    const out = await post(
      'mutation { signOut(input: { idempotencyKey: "sign-out-1" }) { ... on Done { done } } }',
      carried,
    );
    expect(await out.json()).toMatchObject({ data: { signOut: { done: true } } });
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await (await post('{ viewer { kind } }', carried)).json()).toEqual({ data: { viewer: null } });
    ended.delete(agent);
  });

  test('a wrong password is a rule, without a cookie', async () => {
    const response = await post(signIn, { 'accept-language': 'en' }, credentials('wrong'));
    expect(await response.json()).toMatchObject({
      data: {
        signIn: {
          __typename: 'RuleViolation',
          code: 'SIGN_IN_FAILED',
          message: 'Login or password is wrong.',
        },
      },
    });
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('the cookie counts on our own pages alone', async () => {
    const cookie = `aftercare_session=${agent}`;
    const foreign = await post('{ viewer { kind } }', { cookie, origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect(await foreign.json()).toMatchObject({ errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED' } }] });
    const own = await post('{ viewer { kind } }', { cookie, origin: started.gateway.url });
    expect(await own.json()).toMatchObject({ data: { viewer: { kind: 'STAFF' } } });
  });

  test('a form of another site cannot use it', async () => {
    const response = await fetch(
      `${started.gateway.url}/graphql?query=${encodeURIComponent('{ viewer { kind } }')}`,
      {
        headers: { cookie: `aftercare_session=${agent}` },
      },
    );
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('STAFF');
  });

  test('a forwarded address is believed of named proxies alone', async () => {
    // 127.0.0.1 is no proxy here: forty requests count for the same address, whatever they say
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => post('{ __typename }', { 'x-forwarded-for': `203.0.113.${n}` })),
    );
    const left = answers.map(({ headers }) => Number(headers.get('ratelimit-remaining')));
    const limit = Number(answers[0]?.headers.get('ratelimit-limit'));
    expect(Math.min(...left)).toBeLessThan(limit - 20);
  });
});
