import type { GatewayContext } from './context.js';
import { readNodeId } from './node-id.js';
import { isRecordType } from './records.js';

/** Any record, with the name of its type in the schema. */
export interface NodeRecord {
  readonly __typename: string;
  readonly id: string;
}

/** A record by node id; null when there is none, or it is out of reach. */
export async function nodeById(id: string, context: GatewayContext): Promise<NodeRecord | null> {
  const node = readNodeId(id);
  return node ? nodeOfType(node.type, node.id, context) : null;
}

/** The record that a message names by its kind in the contracts, e.g. `ticket`. */
export function nodeOfKind(
  kind: string | null,
  id: string | null,
  context: GatewayContext,
): Promise<NodeRecord | null> {
  if (!kind || !id) return Promise.resolve(null);
  return nodeOfType(typeOfKind[kind] ?? `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}`, id, context);
}

/** Kinds of records whose type has another name in the schema. */
const typeOfKind: Readonly<Record<string, string>> = {
  category: 'TicketCategory',
  visitRequest: 'Visit',
};

async function nodeOfType(type: string, id: string, context: GatewayContext): Promise<NodeRecord | null> {
  if (!isRecordType(type)) return null;
  const record = await context.load(type, id);
  return record && { ...record, __typename: type };
}
