import { attachableKinds, attachmentRequests, type AttachableKind } from '@aftercare/contracts/attachment';
import { ownerOf } from '@aftercare/contracts/aggregate-owners';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { traceparentOf } from '@aftercare/service-kit/trace';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admitted } from '../http/caller-gate.js';
import { door, type DoorParts } from '../http/door.js';
import { fileAddress, fileIdOf } from './file-id.js';
import { isPicture } from './content-type.js';
import { contentDisposition, fileNameFrom } from './file-name.js';
import type { FileStore } from './file-store.js';
import { receive, tooLarge } from './receive.js';
import type { Scan } from './scan.js';

export interface FileParts extends DoorParts {
  readonly ask: Ask;
  readonly store: FileStore;
  /** Bytes of one file. */
  readonly limit: number;
  readonly scan: Scan;
}

/** COM-09: `POST /files/{kind}` takes the bytes of one file, `GET /files/{kind}/{id}` gives them to those who may. */
export function addFileRoutes(app: FastifyInstance, parts: FileParts): void {
  void app.register((files, _options, done) => {
    // the body is the file, whatever its sender calls it: never parsed
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    files.post(
      '/files/:kind',
      { bodyLimit: Number.MAX_SAFE_INTEGER },
      door(parts, (request, reply, caller) => upload(request, reply, caller, parts)),
    );
    files.get(
      '/files/:kind/:id',
      door(parts, (request, reply, caller) => download(request, reply, caller, parts)),
    );
    done();
  });
}

/** The bytes lie safe before the row is written: what was answered is there. Bytes without a row are swept. */
async function upload(
  request: FastifyRequest,
  reply: FastifyReply,
  { session, trace }: Admitted,
  { ask, store, limit, scan }: FileParts,
): Promise<FastifyReply> {
  const { caller } = session;
  if (caller.kind === 'anonymous') throw new DomainError('SIGN_IN_REQUIRED');
  const kind = kindOf(request);
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '') throw new DomainError('IDEMPOTENCY_KEY_MISSING');
  if (Number(request.headers['content-length'] ?? 0) > 2 * limit) {
    void reply.header('connection', 'close'); // too much to be read to its end
    throw tooLarge(limit);
  }
  const { incoming, size, sha256, contentType } = await receive(request.raw, store, limit, scan);
  const id = fileIdOf(caller.id, key);
  const file = { id, recordKind: kind, name: nameOf(request), contentType, size, sha256 };
  await incoming.keep(file);
  const { add } = attachmentRequests(ownerOf(kind));
  await ask(add, file, { caller, idempotencyKey: key, traceparent: traceparentOf(trace) });
  const { name } = file;
  const shown = { id: `Attachment:${id}`, name, contentType, size, picture: isPicture(contentType) };
  return reply.code(201).send({ ...shown, url: fileAddress(kind, id) });
}

async function download(
  request: FastifyRequest,
  reply: FastifyReply,
  { session, trace }: Admitted,
  { ask, store }: FileParts,
): Promise<FastifyReply> {
  const recordKind = kindOf(request);
  const { id, wanted } = addressed(request);
  const { read } = attachmentRequests(ownerOf(recordKind));
  const asking = { caller: session.caller, traceparent: traceparentOf(trace) };
  const file = await ask(read, { recordKind, id }, asking);
  const etag = `"${file.sha256.slice(0, 32)}"`;
  void reply.headers({
    // asked for again each time: who may see it can change
    'cache-control': 'private, no-cache',
    etag,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const stored = await store.read(file);
  if (!stored) throw notFound('attachment', id);
  const how = isPicture(file.contentType) && wanted !== 'download' ? 'inline' : 'attachment';
  return reply
    .type(file.contentType)
    .header('content-length', stored.size)
    .header('content-disposition', contentDisposition(how, file.name))
    .send(stored.bytes);
}

/** `?download` wants a picture as a file, too. */
function addressed(request: FastifyRequest): { readonly id: string; readonly wanted: string | undefined } {
  const { id } = request.params as { id: string }; // of the route
  const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  if (!pattern.test(id)) throw notFound('attachment', id.slice(0, 36));
  const query = request.query as Record<string, unknown>; // parsed by Fastify
  return { id, wanted: 'download' in query ? 'download' : undefined };
}

function kindOf(request: FastifyRequest): AttachableKind {
  const { kind } = request.params as { kind: string }; // of the route
  const known = attachableKinds.find((name) => name === kind);
  if (!known) throw notFound('attachment', '', ['kind']);
  return known;
}

/** Percent-encoded, since headers are ASCII. */
function nameOf({ headers }: FastifyRequest): string {
  const given = headers['x-file-name'];
  if (typeof given !== 'string') return fileNameFrom('');
  try {
    return fileNameFrom(decodeURIComponent(given));
  } catch {
    return fileNameFrom(given); // a plain name with a percent sign in it
  }
}
