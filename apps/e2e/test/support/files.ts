import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import type { World } from './platform.js';

/** The smallest picture there is. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface Upload {
  readonly kind: string;
  readonly bytes?: Buffer | string;
  readonly name?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Uploaded {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly picture: boolean;
  readonly url: string;
}

const signedAs = ({ secret }: Client): Record<string, string> =>
  secret ? { authorization: `Bearer ${secret}` } : {};

/** Sends one file as `client`, as an outsider's program would. */
export async function upload(world: World, client: Client, what: Upload): Promise<Uploaded> {
  const response = await fetch(`${world.url}/files/${what.kind}`, {
    method: 'POST',
    headers: {
      ...signedAs(client),
      'content-type': 'application/octet-stream',
      'idempotency-key': what.key ?? randomUUID(),
      'x-file-name': encodeURIComponent(what.name ?? '截图.png'),
      ...what.headers,
    },
    body: what.bytes ?? png,
  });
  const body = (await response.json()) as Partial<Uploaded> & {
    errors?: { message: string; extensions: { code: string } }[];
  }; // what the gateway answers
  const refused = body.errors?.[0];
  return {
    id: '',
    name: '',
    contentType: '',
    picture: false,
    url: '',
    ...body,
    status: response.status,
    code: refused?.extensions.code,
    message: refused?.message,
  };
}

/** Reads a file as `client`; 404 for whoever may not. */
export const read = (world: World, client: Client, url: string, headers: Record<string, string> = {}) =>
  fetch(`${world.url}${url}`, { headers: { ...signedAs(client), ...headers } });

/** Only the status. */
export async function statusOf(world: World, client: Client, url: string): Promise<number> {
  const response = await read(world, client, url);
  await response.arrayBuffer();
  return response.status;
}

export const attach = (client: Client, recordId: string, attachmentIds: readonly string[]) =>
  client.change<{ attachments?: { id: string; url: string; name: string }[] }>(
    'attachFiles',
    { recordId, attachmentIds },
    '... on FilesAttached { attachments { id url name } }',
  );

/** A file that `client` hangs on the record; a refusal fails the test. */
export async function attached(
  world: World,
  client: Client,
  kind: string,
  recordId: string,
): Promise<Uploaded> {
  const file = await upload(world, client, { kind });
  const answer = await attach(client, recordId, [file.id]);
  if (answer.code) throw new Error(`${kind}: ${answer.code} ${answer.message}`);
  return file;
}
