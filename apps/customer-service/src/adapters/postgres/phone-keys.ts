import { phoneNumber } from '../../domain/phone-number.js';
import type { Contact } from '../../domain/contact.js';

/** All keys by which a contact's numbers are found: the number, with its extension, and as neighbours dial it. */
export function phoneKeysOf({ reaches, active }: Pick<Contact, 'reaches' | 'active'>): readonly string[] {
  if (!active) return [];
  const keys = reaches
    .filter(({ kind }) => kind === 'PHONE' || kind === 'MOBILE')
    .flatMap(({ value }) => {
      const number = phoneNumber(value);
      if (!number) return [];
      const { key, local, extension } = number;
      return [key, ...(extension ? [`${key}#${extension}`] : []), ...(local ? [neighbour(local)] : [])];
    });
  return [...new Set(keys)];
}

/** What to look for when somebody calls: any of `keys`; those with `exact` are the better matches. */
export function phoneKeysFor(typed: string): { keys: readonly string[]; exact: string } | undefined {
  const number = phoneNumber(typed);
  if (!number) return undefined;
  const { key, local, extension } = number;
  // a number without area code finds all areas; one with it also finds what was noted without
  const others = local === null ? [] : local === key ? [neighbour(local)] : [local];
  return { keys: [key, ...others], exact: extension ? `${key}#${extension}` : key };
}

const neighbour = (local: string) => `~${local}`;
