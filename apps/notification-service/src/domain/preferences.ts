import type { PreferencesView } from '@aftercare/contracts/notification/preferences';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { carriedChannels, type Channel } from './receiver.js';

/** What a kind of notice is, as far as choosing goes. */
export interface ChoosableKind {
  readonly code: string;
  readonly channels: readonly Channel[];
  /** Security: cannot be switched off. */
  readonly locked?: true;
}

/** What one person has chosen: kind → channels. Kinds that are not named go as they do for everybody. */
export type Choices = Readonly<Record<string, readonly Channel[]>>;

/** On which channels a notice goes to somebody, and which they have switched off. */
export function channelsFor(
  kind: ChoosableKind,
  choices: Choices,
): { readonly wanted: readonly Channel[]; readonly off: readonly Channel[] } {
  const wanted = kind.locked ? kind.channels : (chosen(choices, kind.code) ?? kind.channels);
  return { wanted, off: kind.channels.filter((channel) => !wanted.includes(channel)) };
}

export function preferenceItems(kinds: readonly ChoosableKind[], choices: Choices): PreferencesView['items'] {
  return kinds.map((kind) => ({
    code: kind.code,
    channels: [...channelsFor(kind, choices).wanted],
    defaultChannels: [...kind.channels],
    locked: kind.locked === true,
  }));
}

/** The choices after naming some kinds anew; refuses kinds that are not the person's, and what cannot be chosen. */
export function choose(
  kinds: readonly ChoosableKind[],
  before: Choices,
  items: readonly { readonly code: string; readonly channels: readonly Channel[] }[],
): Choices {
  const next: Record<string, readonly Channel[]> = { ...before };
  for (const [index, { code, channels }] of items.entries()) {
    const path = ['items', String(index)];
    const kind = kinds.find((one) => one.code === code);
    if (!kind) throw new DomainError('NOTICE_KIND_UNKNOWN', { code }, [...path, 'code']);
    if (kind.locked) throw new DomainError('NOTICE_LOCKED', { code }, [...path, 'code']);
    for (const channel of channels) assertCarried(channel, [...path, 'channels']);
    next[code] = [...new Set(channels)];
  }
  return next;
}

export function assertCarried(channel: Channel, path: readonly string[]): void {
  const carried: readonly Channel[] = carriedChannels;
  if (!carried.includes(channel)) throw new DomainError('CHANNEL_NOT_AVAILABLE', { channel }, path);
}

const chosen = (choices: Choices, code: string) => (Object.hasOwn(choices, code) ? choices[code] : undefined);
