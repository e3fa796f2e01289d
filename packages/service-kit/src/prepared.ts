import type { QueryConfig } from 'pg';

/** Every name costs memory in each connection's backend; clients who vary their filters must not use it up. */
const namesAtMost = 200;

const names = new Map<string, string>();

/**
 * The statement under a name of its own, so that each connection parses it once, and plans it once where its plan does
 * not depend on the values. For texts of which there are few; beyond the limit a text stays unnamed.
 */
export function prepared(text: string, values: unknown[]): QueryConfig {
  const name = names.get(text) ?? newName(text);
  return name === undefined ? { text, values } : { name, text, values };
}

function newName(text: string): string | undefined {
  if (names.size >= namesAtMost) return undefined;
  const name = `kit-${names.size + 1}`;
  names.set(text, name);
  return name;
}
