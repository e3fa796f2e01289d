import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { GlobalSearchDocument } from '../../generated/graphql.js';
import { useDelayed } from '../../lists/use-delayed.js';
import { useViewer } from '../viewer.js';
import { type Found, foundIn, type Kind, kindNames, kinds } from './found.js';

export interface SearchState {
  /** The text that `found` belongs to. */
  readonly text: string;
  readonly found: Readonly<Partial<Record<Kind, readonly Found[]>>>;
  /** What went wrong, by kind, in the server's words; the others were found all the same. */
  readonly failed: Readonly<Partial<Record<Kind, string>>>;
  /** No answer came at all. */
  readonly lost: boolean;
}

const nothing: SearchState = { text: '', found: {}, failed: {}, lost: false };

/** All kinds that the viewer may read, in one request when typing pauses. */
export function useSearch(typed: string): SearchState & { readonly searching: boolean } {
  const client = useClient();
  const { can } = useViewer();
  const text = useDelayed(typed.trim(), 180);
  const [state, setState] = useState(nothing);
  useEffect(() => {
    if (text === '') return setState(nothing);
    let outdated = false;
    const failed: Partial<Record<Kind, string>> = {};
    const ask = async (wanted: readonly Kind[]): Promise<void> => {
      const has = (kind: Kind) => wanted.includes(kind);
      const { data, error } = await client
        .query(
          GlobalSearchDocument,
          {
            text,
            tickets: has('tickets'),
            customers: has('customers'),
            articles: has('searchArticles'),
            people: has('people'),
          },
          { requestPolicy: 'network-only' },
        )
        .toPromise();
      if (outdated) return;
      if (data && !error) return setState({ text, found: foundIn(data), failed, lost: false });
      // One list that cannot be read takes the whole answer with it: the others are asked without it.
      for (const { path, message } of error?.graphQLErrors ?? []) {
        const kind = kindNames.find((name) => name === path?.[0]);
        if (kind) failed[kind] = message;
      }
      const left = wanted.filter((kind) => failed[kind] === undefined);
      if (left.length === wanted.length) return setState({ text, found: {}, failed: {}, lost: true });
      if (left.length === 0) return setState({ text, found: {}, failed, lost: false });
      return ask(left);
    };
    void ask(kindNames.filter((kind) => can(kinds[kind])));
    return () => {
      outdated = true;
    };
  }, [client, can, text]);
  return { ...state, searching: typed.trim() !== '' && state.text !== typed.trim() };
}
