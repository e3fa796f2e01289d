const pattern = /^([A-Z][A-Za-z]*):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** The id of a record as clients see it: unique over all types. */
export const nodeId = (type: string, id: string): string => `${type}:${id}`;

/** The type and the uuid of a node id; undefined when it is none. */
export function readNodeId(text: string): { readonly type: string; readonly id: string } | undefined {
  const match = pattern.exec(text);
  return match?.[1] && match[2] ? { type: match[1], id: match[2].toLowerCase() } : undefined;
}
