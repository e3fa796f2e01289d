import { randomBytes, randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import type { Collector } from './collector.js';
import type { World } from '../support/platform.js';
import { ofCustomer } from '../support/ticket.js';

interface Line {
  readonly service: string;
  readonly msg: string;
  readonly traceId?: string;
  readonly statement?: string;
  readonly request?: string;
  readonly operation?: string;
}

/** The lines of the gateway and all services that were written while somebody listened. */
export class HeardLog extends Writable {
  private lines: Line[] | undefined;

  listen(): void {
    this.lines = [];
  }

  stopListening(): void {
    this.lines = undefined;
  }

  heard(): readonly Line[] {
    return this.lines ?? [];
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.lines?.push(JSON.parse(chunk.toString('utf8')) as Line); // pino writes one object at a time
    done();
  }
}

/** What is also asked without a request: by timers, the relay, and whoever opens a transaction. */
const common = ['START TRANSACTION', 'COMMIT', 'now', 'SELECT 1'];

export function traces(world: () => World, log: HeardLog, collector: () => Collector): void {
  test('COM-19: the trace of a client is followed from the gateway over the services to their statements and on with the facts', async () => {
    const hotline = await world().as('hotline');
    await hotline.get('{ viewer { __typename } }'); // the session is known from here on
    const traceId = randomBytes(16).toString('hex');
    const clientSpan = randomBytes(8).toString('hex');
    log.listen();
    const response = await fetch(`${world().url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${hotline.secret}`,
        traceparent: `00-${traceId}-${clientSpan}-01`,
      },
      body: JSON.stringify({
        query:
          'mutation Open($input: OpenTicketInput!) { openTicket(input: $input) { ... on TicketChanged { ticket { id } } } }',
        variables: {
          input: {
            idempotencyKey: randomUUID(),
            channel: 'PHONE',
            description: '报表打不开',
            ...ofCustomer(world(), 0),
          },
        },
      }),
    });
    expect(response.headers.get('x-trace-id')).toBe(traceId);
    expect((await response.json()) as object).not.toHaveProperty('errors');
    const own = () => log.heard().filter((line) => line.traceId === traceId);
    const by = (service: string) => own().filter((line) => line.service === service);
    expect(by('gateway')).toMatchObject([{ msg: 'operation', operation: 'Open' }]);
    const requests = (service: string) => by(service).flatMap(({ request }) => request ?? []);
    expect(requests('ticket')).toEqual(expect.arrayContaining(['ticket.ticket.open']));
    expect(requests('customer')).toEqual(expect.arrayContaining(['customer.entitlement.check']));
    const statements = new Set(by('ticket').flatMap(({ statement }) => statement ?? []));
    expect([...statements]).toEqual(
      expect.arrayContaining(['claim-key', 'outbox-append', 'audit-append', 'keep-answer', 'COMMIT']),
    );
    const strays = log
      .heard()
      .filter(({ service, traceId: other }) => ['gateway', 'ticket'].includes(service) && other === undefined)
      .filter(({ msg, statement }) => msg !== 'statement' || (statement && statements.has(statement)))
      .filter(({ statement }) => !common.includes(statement ?? ''));
    expect(strays).toEqual([]);
    await eventually(() => by('notification').length > 0 && by('analytics').length > 0);
    log.stopListening();

    const spanOf = (service: string, name: string) =>
      eventually(() =>
        collector()
          .of(traceId)
          .find((span) => span.service === `aftercare-${service}` && span.name === name),
      );
    const operation = await spanOf('gateway', 'Open');
    const opened = await spanOf('ticket', 'ticket.ticket.open');
    expect(operation).toMatchObject({ kind: 2, parentSpanId: clientSpan });
    expect(opened).toMatchObject({ kind: 2, parentSpanId: operation.spanId });
    const within = { parentSpanId: opened.spanId };
    expect(await spanOf('ticket', 'claim-key')).toMatchObject({ kind: 3, ...within });
    expect(await spanOf('customer', 'customer.entitlement.check')).toMatchObject({ kind: 2, ...within });
    expect(await spanOf('analytics', 'ticket.opened')).toMatchObject({ kind: 5, ...within });
    expect(BigInt(opened.endTimeUnixNano)).toBeGreaterThan(BigInt(opened.startTimeUnixNano));
  });
}
