import { listCategories, type CategoryView } from '@aftercare/contracts/ticket/category';
import type { GatewayContext } from './context.js';

/** Categories are named by their code in tickets and articles; the tree is read once for all of them. */
export function categoryByCode(code: string, context: GatewayContext): Promise<CategoryView | null> {
  return context.batch('categoryByCode', code, async (codes) => {
    const { items } = await context.ask(listCategories, { includeRetired: true });
    return codes.map((wanted) => items.find((category) => category.code === wanted) ?? null);
  });
}
