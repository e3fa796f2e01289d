interface Unit {
  readonly id: string;
  readonly parent?: { readonly id: string } | null;
}

/** Each unit below the one above it, with how deep it stands; siblings keep the order in which they come. */
export function treeOf<U extends Unit>(units: readonly U[]): readonly (U & { readonly depth: number })[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string, U[]>();
  const tops: U[] = [];
  for (const unit of units) {
    const parent = unit.parent?.id;
    if (parent === undefined || !known.has(parent)) tops.push(unit);
    else below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const withThoseBelow = (unit: U, depth: number): (U & { depth: number })[] => [
    { ...unit, depth },
    ...(below.get(unit.id) ?? []).flatMap((child) => withThoseBelow(child, depth + 1)),
  ];
  return tops.flatMap((unit) => withThoseBelow(unit, 0));
}
