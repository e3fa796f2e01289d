import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.stop());

describe('errors of the request', () => {
  const anonymous = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${started.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify({ query }),
    });

  test('nobody signed in gets 401, in their language, with a reference', async () => {
    const response = await anonymous('{ tickets { edges { node { id } } } }');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: 'Please sign in.',
          extensions: { code: 'SIGN_IN_REQUIRED', reference: response.headers.get('x-trace-id') },
        },
      ],
    });
  });

  test('COM-04: a secret that never was, or has ended, gets 401', async () => {
    const response = await anonymous('{ __typename }', {
      authorization: 'Bearer there-never-was-such-a-session',
    });
    expect(response.status).toBe(401);
  });

  test('a service that is away is 503, and says nothing of the inside', async () => {
    const { status, errors, headers } = await started.post('{ noticePreferences { version } }');
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('1');
    expect(errors).toMatchObject([
      { message: '服务暂时不可用，请稍后重试。', extensions: { code: 'SERVICE_UNAVAILABLE' } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|nats/i);
  });

  test('COM-19: the trace that a client began is kept', async () => {
    const traceId = 'a'.repeat(32);
    const { headers } = await started.post(
      '{ __typename }',
      {},
      { headers: { traceparent: `00-${traceId}-${'b'.repeat(16)}-01` } },
    );
    expect(headers.get('x-trace-id')).toBe(traceId);
  });

  test('COM-14: a refusal tells its place in the answer, whatever field of the input it names', async () => {
    const { errors } = await started.post('{ list: tickets(first: 1000) { edges { node { id } } } }');
    expect(errors).toMatchObject([{ path: ['list'], extensions: { code: 'INVALID_INPUT' } }]);
  });

  test('a document that does not fit is 400, without hints for strangers', async () => {
    const { status, errors } = await started.post('{ tikets { id } }');
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });

  test('JSON that is none is 400 in JSON', async () => {
    const response = await fetch(`${started.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query"',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
