import type { PartUsedInput } from '../../generated/graphql.js';

/** `电源 ×2`, `cable x 3` or a name alone, which is one. */
export function partOf(line: string): PartUsedInput {
  const match = /^(.*\S)\s*[×xX*]\s*(\d{1,5})$/.exec(line.trim());
  const [, name, quantity] = match ?? [];
  return name && quantity ? { name, quantity: Number(quantity) } : { name: line.trim(), quantity: 1 };
}

export const partLine = ({ name, quantity }: PartUsedInput): string => `${name} ×${quantity}`;
