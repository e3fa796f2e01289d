import type { GlobalSearchQuery } from '../../generated/graphql.js';
import type { Permission } from '../viewer.js';

/** One line of the palette. */
export interface Found {
  readonly path: string;
  readonly title: string;
  /** Said beside it, quietly. */
  readonly note: string;
}

/** Kinds of records that are searched, each with who may; a kind's name is its field in the query. */
export const kinds = {
  tickets: 'TICKET_READ',
  customers: 'CUSTOMER_READ',
  searchArticles: 'ARTICLE_READ',
  people: 'PERSON_READ',
} as const satisfies Record<string, Permission>;
export type Kind = keyof typeof kinds;

// The keys of this very table.
export const kindNames = Object.keys(kinds) as Kind[];

const nodes = <Row>(page: { readonly edges: readonly { readonly node: Row }[] } | undefined) =>
  (page?.edges ?? []).map(({ node }) => node);

/** What a search has found, by kind, each as a line that leads to its page. */
export function foundIn(data: GlobalSearchQuery): Readonly<Record<Kind, readonly Found[]>> {
  return {
    tickets: nodes(data.tickets).map(({ number, subject, customer }) => ({
      path: `/tickets/${encodeURIComponent(number)}`,
      title: `${number} ${subject}`,
      note: customer?.name ?? '',
    })),
    customers: nodes(data.customers).map(({ id, number, name }) => ({
      path: `/customers/${encodeURIComponent(id)}`,
      title: name,
      note: number,
    })),
    searchArticles: (data.searchArticles ?? []).map(({ article: { id, number, shown } }) => ({
      path: `/library?${new URLSearchParams({ article: id })}`,
      title: shown.title,
      note: number,
    })),
    people: nodes(data.people).map(({ id, displayName, unit }) => ({
      path: `/people/${encodeURIComponent(id)}`,
      title: displayName,
      note: unit.name,
    })),
  };
}
