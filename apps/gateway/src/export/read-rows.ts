import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { GatewayContext } from '../api/context.js';
import type { Page } from '../api/list.js';
import type { Cell, Column, ExportedList } from './cell.js';

const together = 100;

/**
 * The rows of a list, a page at a time, as the caller sees them: nothing is held but the page at hand. Long texts make
 * a page too large for one reply: then smaller ones are asked for.
 */
export async function* readRows(
  { query }: ExportedList,
  selection: object,
  columns: readonly Column<never>[],
  freshContext: () => GatewayContext,
): AsyncIterable<readonly (readonly Cell[])[]> {
  let first = together;
  let after: string | undefined;
  for (;;) {
    const context = freshContext();
    const page = await readPage(context, query, { ...selection, page: { first, after } });
    if (!page) {
      first = Math.max(1, Math.floor(first / 2));
      continue;
    }
    yield await Promise.all(
      page.nodes.map(({ node }) =>
        // the columns of this list take exactly its rows
        Promise.all(columns.map(async (column) => column.cell(node as never, context))),
      ),
    );
    after = page.nodes.at(-1)?.cursor;
    if (!page.hasNextPage || after === undefined) return;
  }
}

/** Undefined: as many do not fit into one reply. */
async function readPage(
  context: GatewayContext,
  query: ExportedList['query'],
  input: { readonly page: { readonly first: number; readonly after: string | undefined } },
): Promise<Page<unknown> | undefined> {
  try {
    return await context.ask(query, input);
  } catch (error) {
    const isTooLarge = error instanceof DomainError && error.code === 'REPLY_TOO_LARGE';
    if (isTooLarge && input.page.first > 1) return undefined;
    throw error;
  }
}
