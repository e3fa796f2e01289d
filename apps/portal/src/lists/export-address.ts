export interface Exported {
  /** Query field of the list, e.g. `tickets`. */
  readonly list:
    'tickets' | 'workOrders' | 'complaints' | 'customers' | 'followUpTasks' | 'articles' | 'courses';
  /** Its variables, without the page. */
  readonly variables: {
    readonly filter: object;
    readonly search?: string | null;
    readonly orderBy?: string;
  };
  /** Names of the columns in their order; left out: all there are. */
  readonly columns?: readonly string[];
}

/** Where the gateway writes the list as a file. */
export function exportAddress({ list, variables, columns }: Exported, format: 'csv' | 'xlsx'): string {
  const { filter, search, orderBy } = variables;
  const query = new URLSearchParams({ format, filter: JSON.stringify(filter) });
  if (search) query.set('search', search);
  if (orderBy) query.set('orderBy', orderBy);
  if (columns) query.set('columns', columns.join(','));
  return `/export/${list}?${query}`;
}
