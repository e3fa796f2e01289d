import type { InputOf, OutputOf, QueryDefinition } from '@aftercare/contracts/define';
import type { z } from 'zod';
import type { GatewayContext } from './context.js';

type ItemsQuery<K extends string> = QueryDefinition<
  z.ZodType<Record<K, string[]>>,
  z.ZodType<{ items: unknown[] }>
>;
type ItemOf<D extends QueryDefinition> = OutputOf<D> extends { items: (infer I)[] } ? I : never;

/** A field with what belongs to a record, read for all records of the tick by one question that takes many ids. */
export function grouped<K extends string, D extends ItemsQuery<K>>(
  name: string,
  query: D,
  key: K,
  ownerOf: (item: ItemOf<D>) => string,
) {
  return (parent: { readonly id: string }, args: object, context: GatewayContext): Promise<ItemOf<D>[]> =>
    context.batch(`${name} ${JSON.stringify(args)}`, parent.id, async (ids) => {
      const input = { ...args, [key]: [...ids] } as InputOf<D>; // the arguments of the field are those of the query
      const { items } = (await context.ask(query, input)) as { items: ItemOf<D>[] }; // what the definition says
      const groups = Map.groupBy(items, ownerOf);
      return ids.map((id) => groups.get(id) ?? []);
    });
}
