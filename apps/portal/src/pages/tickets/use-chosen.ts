import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import {
  TicketsDocument,
  type TicketFilter,
  type TicketOrder,
  type TicketRowFragment,
  type TicketsQueryVariables,
} from '../../generated/graphql.js';

/** So many rows can be changed at once: enough for a morning, few enough to look through. */
export const chosenAtMost = 500;

interface Variables {
  readonly filter: TicketFilter;
  readonly search: string | null;
  readonly orderBy: TicketOrder;
}

/** The rows that are chosen; another filter begins anew, newer news of a row are kept. */
export function useChosen(variables: Variables, rows: readonly TicketRowFragment[]) {
  const client = useClient();
  const [chosen, setChosen] = useState<ReadonlyMap<string, TicketRowFragment>>(new Map());
  const [choosing, setChoosing] = useState(false);
  const key = JSON.stringify([variables.filter, variables.search]);
  useEffect(() => setChosen(new Map()), [key]);
  const choose = useCallback(
    (some: readonly TicketRowFragment[], add: boolean) =>
      setChosen((before) => {
        const next = new Map(before);
        for (const row of some) {
          if (!add) next.delete(row.id);
          else if (next.size < chosenAtMost) next.set(row.id, row);
        }
        return next;
      }),
    [],
  );
  const chooseAll = useCallback(async () => {
    setChoosing(true);
    const all: TicketRowFragment[] = [];
    let after: string | null = null;
    do {
      const page: TicketsQueryVariables = { ...variables, first: 100, after };
      const { data } = await client
        .query(TicketsDocument, page, { requestPolicy: 'network-only' })
        .toPromise();
      if (!data) break; // what was read is chosen; the count says how many
      all.push(...data.tickets.edges.map(({ node }) => node));
      after = data.tickets.pageInfo.hasNextPage ? (data.tickets.pageInfo.endCursor ?? null) : null;
    } while (after && all.length < chosenAtMost);
    choose(all, true);
    setChoosing(false);
  }, [client, variables, choose]);
  // A row that changed on the screen is chosen as it is now: else its old version would be refused.
  const fresh = useMemo(() => {
    const shown = new Map(rows.map((row) => [row.id, row]));
    return new Map([...chosen].map(([id, row]) => [id, shown.get(id) ?? row]));
  }, [chosen, rows]);
  const clear = useCallback(() => setChosen(new Map()), []);
  return { chosen: fresh, choose, chooseAll: () => void chooseAll(), choosing, clear };
}
