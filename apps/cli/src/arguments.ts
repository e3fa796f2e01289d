/** A command line: `command --flag --option=value --option value rest…`. */
export interface Arguments {
  readonly command: string;
  /** Option → value; `true` for one without a value. */
  readonly flags: ReadonlyMap<string, string | true>;
  readonly rest: readonly string[];
}

/** Options that take the next word as their value. */
const valued = new Set(['zone', 'mapping', 'state', 'url', 'mails', 'seed', 'batch', 'lang']);

export function parseArguments(words: readonly string[]): Arguments {
  const [command = 'help', ...others] = words;
  const flags = new Map<string, string | true>();
  const rest: string[] = [];
  for (let index = 0; index < others.length; index += 1) {
    const word = others[index] ?? '';
    if (!word.startsWith('--')) {
      rest.push(word);
      continue;
    }
    const [name = '', value] = word.slice(2).split('=', 2);
    const next = others[index + 1];
    if (value !== undefined) flags.set(name, value);
    else if (valued.has(name) && next !== undefined && !next.startsWith('--')) {
      flags.set(name, next);
      index += 1;
    } else flags.set(name, true);
  }
  return { command, flags, rest };
}
