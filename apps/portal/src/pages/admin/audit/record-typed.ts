/** What somebody pasted to say which record they mean. */
export type TypedRecord =
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'ticketNumber'; readonly number: string }
  | { readonly by: 'nothing' };

/** Understands a node id, the address of a page of the portal, and the number of a ticket. */
export function recordTyped(text: string): TypedRecord {
  const plain = decoded(text.trim());
  const [id] = /[A-Z][A-Za-z]*:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(plain) ?? [];
  if (id) return { by: 'id', id };
  const [number] = /\bT(?:\d{2}-)?\d{4,}\b/.exec(plain) ?? [];
  return number ? { by: 'ticketNumber', number } : { by: 'nothing' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone `%` that somebody typed
  }
}
