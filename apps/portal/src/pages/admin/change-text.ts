interface Change {
  readonly field: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

const LONGEST = 120;
const idPattern = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;

/** `field: from → to`; ids are told by their beginning, long values by theirs. */
export function changeText({ field, from, to }: Change, empty: string): string {
  const short = (value: string | null | undefined) => {
    if (value === null || value === undefined) return empty;
    const text = value.replaceAll(idPattern, '$1…');
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  };
  return `${field}: ${short(from)} → ${short(to)}`;
}
