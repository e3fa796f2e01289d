import { connectNats } from '@aftercare/service-kit/nats-connection';
import { currentRequest } from '@aftercare/service-kit/request-context';
import pg from 'pg';
import type { World } from './platform.js';

/** What services were asked, and what they asked their databases for it. */
export interface Counted {
  /** NATS subjects of requests, from the gateway and between services. */
  readonly requests: readonly string[];
  /** SQL statements sent while a request was served; loops in the background are not counted. */
  readonly statements: readonly string[];
}

/** Every service runs in this process with the same driver, so what they send is seen here. Begins before the world. */
export function watchStatements(): { readonly sent: string[]; readonly end: () => void } {
  const sent: string[] = [];
  const query = Reflect.get(pg.Client.prototype, 'query'); // always called with the client as its `this`
  pg.Client.prototype.query = function watched(this: pg.Client, ...args: never[]) {
    const [first] = args as readonly unknown[];
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
    const served = currentRequest();
    if (text && served && served.deadline !== Infinity) sent.push(text);
    return Reflect.apply(query, this, args) as never; // as the driver answers
  } as typeof query;
  return { sent, end: () => (pg.Client.prototype.query = query) };
}

/** Runs `work` and counts what it led to; nothing else may go on meanwhile. */
export async function counted(world: World, sent: string[], work: () => Promise<void>): Promise<Counted> {
  const { nats, natsUser } = world.platform;
  const wire = await connectNats({ NATS_URL: nats.url, ...natsUser('onlooker') }, 'onlooker', false);
  const requests: string[] = [];
  for (const kind of ['qry.>', 'cmd.>'])
    wire.subscribe(kind, { callback: (_error, message) => void requests.push(message.subject) });
  await wire.flush();
  sent.length = 0;
  await work();
  await wire.flush(); // what was sent before it has arrived after it
  const statements = [...sent];
  await wire.close();
  return { requests, statements };
}
