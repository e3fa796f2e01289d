import { ownerOf } from '@aftercare/contracts/aggregate-owners';
import {
  attachableKinds,
  attachmentRequests,
  type AttachableKind,
  type AttachmentView,
} from '@aftercare/contracts/attachment';
import type { OutputOf } from '@aftercare/contracts/define';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { GatewayContext } from '../../api/context.js';
import { mutationWith } from '../../api/mutation.js';
import { nodeId, readNodeId } from '../../api/node-id.js';
import { idOf } from '../../api/references.js';
import { isPicture } from '../../files/content-type.js';
import { fileAddress } from '../../files/file-id.js';
import type { AttachmentResolvers, MutationResolvers } from '../../generated/resolvers.js';
import { actorOf } from './actor.js';

const of = 'Attachment';

const requestsTo = new Map(attachableKinds.map((kind) => [kind, attachmentRequests(ownerOf(kind))] as const));

/** What the service that owns this kind of record is asked about its files. */
function requestsOf(kind: AttachableKind): ReturnType<typeof attachmentRequests> {
  const requests = requestsTo.get(kind);
  if (!requests) throw new Error(`nobody keeps files of ${kind}`); // every kind is in the map
  return requests;
}

export const Attachment: AttachmentResolvers = {
  id: idOf(of),
  picture: ({ contentType }) => isPicture(contentType),
  url: ({ recordKind, id }) => fileAddress(recordKind, id),
  addedBy: ({ addedBy, addedByKind }) => actorOf(addedBy, addedByKind),
};

/** A record can have a hundred files with long names: more records in one question would not fit into one reply. */
const recordsTogether = 2;

/** The files of a record, of one of its parts or of itself. Read for all records of the tick. */
export async function filesOf(
  kind: AttachableKind,
  recordId: string,
  partId: string | null,
  context: GatewayContext,
): Promise<AttachmentView[]> {
  const all = await context.batch(`files of ${kind}`, recordId, async (ids) => {
    const some = Array.from({ length: Math.ceil(ids.length / recordsTogether) }, (_, index) =>
      ids.slice(index * recordsTogether, (index + 1) * recordsTogether),
    );
    const found = await Promise.all(
      some.map((recordIds) =>
        context.ask(requestsOf(kind).ofRecords, { recordKind: kind, recordIds: [...recordIds] }),
      ),
    );
    const files = Map.groupBy(
      found.flatMap(({ items }) => items),
      (file) => file.recordId,
    );
    return ids.map((id) => files.get(id) ?? []);
  });
  return all.filter((file) => file.partId === partId);
}

/** The field `attachments` of a record. */
export const attachmentsOf =
  (kind: AttachableKind) =>
  ({ id }: { readonly id: string }, _args: unknown, context: GatewayContext): Promise<AttachmentView[]> =>
    filesOf(kind, id, null, context);

type Attached = OutputOf<ReturnType<typeof attachmentRequests>['attach']>;

interface OnRecord {
  readonly recordId: string;
}

/** The record that an input names by node id: its type says which service keeps the file. */
function recordIn({ recordId }: OnRecord): { readonly kind: AttachableKind; readonly id: string } {
  const node = readNodeId(recordId);
  const kind = attachableKinds.find((name) => name.toLowerCase() === node?.type.toLowerCase());
  if (!node || !kind) {
    const expected = attachableKinds.map((name) => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`);
    throw new DomainError('INVALID_INPUT', { problem: 'WRONG_ID_TYPE', expected }, ['recordId']);
  }
  return { kind, id: node.id };
}

/** A wrong id is answered by the command's own refusal, which asks the service of tickets as well as any. */
const kindIn = (input: OnRecord): AttachableKind => {
  const type = readNodeId(input.recordId)?.type.toLowerCase();
  return attachableKinds.find((name) => name.toLowerCase() === type) ?? 'ticket';
};

// `as`: which union the answer is a member of is decided by the field that asks, one level further up
export const attachmentMutations: MutationResolvers = {
  attachFiles: (...asked) => {
    const kind = kindIn(asked[1].input);
    return mutationWith(
      requestsOf(kind).attach,
      (given: OnRecord & { readonly attachmentIds: string[] }) => ({
        recordKind: kind,
        recordId: recordIn(given).id,
        attachmentIds: given.attachmentIds,
      }),
      {
        answer: async ({ recordId, attachmentIds }: Attached, context) => {
          const files = await filesOf(kind, recordId, null, context);
          return { attachments: files.filter(({ id }) => attachmentIds.includes(id)) };
        },
      },
    )(...asked) as Promise<never>;
  },
  removeAttachment: (...asked) => {
    const kind = kindIn(asked[1].input);
    return mutationWith(
      requestsOf(kind).remove,
      (given: OnRecord & { readonly id: string }) => ({ recordKind: recordIn(given).kind, id: given.id }),
      { of, answer: ({ id }) => ({ id: nodeId(of, id) }) },
    )(...asked) as Promise<never>;
  },
};
