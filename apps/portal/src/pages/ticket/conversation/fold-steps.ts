interface Entry {
  readonly id: string;
  readonly kind: string;
}

export type Shown<Line extends Entry> =
  | { readonly kind: 'entry'; readonly entry: Line }
  | { readonly kind: 'steps'; readonly id: string; readonly entries: readonly Line[] };

/** Steps that follow one another become one line; what people said stays as it is. */
export function foldSteps<Line extends Entry>(entries: readonly Line[]): Shown<Line>[] {
  const shown: Shown<Line>[] = [];
  for (const entry of entries) {
    const last = shown.at(-1);
    if (entry.kind !== 'STEP') shown.push({ kind: 'entry', entry });
    else if (last?.kind === 'steps') shown[shown.length - 1] = { ...last, entries: [...last.entries, entry] };
    else shown.push({ kind: 'steps', id: entry.id, entries: [entry] });
  }
  return shown;
}
