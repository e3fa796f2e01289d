import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { GatewayContext } from './context.js';
import { nodeId } from './node-id.js';
import type { RecordOf, RecordType } from './records.js';

/** The field `id` of a type that implements Node. */
export const idOf = (type: string) => (record: { readonly id: string }) => nodeId(type, record.id);

/** A field that shows another record, or null when there is none within reach. */
export const one =
  <P, T extends RecordType>(type: T, id: (parent: P) => string | null | undefined) =>
  (parent: P, _args: unknown, context: GatewayContext): Promise<RecordOf<T> | null> =>
    context.load(type, id(parent));

/** A field that always shows another record; one that the caller may not see is an error of the field. */
export const the =
  <P, T extends RecordType>(type: T, id: (parent: P) => string) =>
  async (parent: P, _args: unknown, context: GatewayContext): Promise<RecordOf<T>> => {
    const record = await context.load(type, id(parent));
    if (!record) throw new DomainError('NOT_FOUND', { kind: type, id: id(parent) });
    return record;
  };

/** A field that shows several records; those out of reach are left out. */
export const many =
  <P, T extends RecordType>(type: T, ids: (parent: P) => readonly string[]) =>
  async (parent: P, _args: unknown, context: GatewayContext): Promise<RecordOf<T>[]> => {
    const found = await Promise.all(ids(parent).map((id) => context.load(type, id)));
    return found.filter((record) => record !== null);
  };
