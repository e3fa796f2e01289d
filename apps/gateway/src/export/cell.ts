import type { Locale, Text } from '@aftercare/messages/text';
import { fill } from '@aftercare/messages/text';
import { yesNoTexts, type ColumnText } from '@aftercare/messages/list-texts';
import type { InputOf, OutputOf, QueryDefinition } from '@aftercare/contracts/define';
import type { z } from 'zod';
import type { GatewayContext } from '../api/context.js';
import type { Page } from '../api/list.js';
import type { RecordOf, RecordType } from '../api/records.js';

/** What stands in one cell; an instant is shown in the viewer's zone. */
export type Cell = string | number | Date | null;

/** One column of a list, as it is taken along. */
export interface Column<N> {
  readonly head: ColumnText;
  readonly cell: (row: N, context: GatewayContext) => Cell | Promise<Cell>;
}

type ListQuery = QueryDefinition<z.ZodType, z.ZodType<Page<unknown>>>;

/** A list that can be taken along: the query field whose arguments select it, and its columns in their usual order. */
export interface ExportedList {
  readonly field: string;
  readonly query: ListQuery;
  readonly columns: Readonly<Record<string, Column<never>>>;
}

export const exported = <D extends ListQuery>(
  field: string,
  query: D,
  columns: Readonly<Record<string, Column<OutputOf<D>['nodes'][number]['node']>>>,
): ExportedList => ({ field, query, columns });

/** The rows of a page, whatever the list: the columns take exactly them. */
export type AnyInput = InputOf<ListQuery>;

/** The word of a code; a code without one is shown as it is. */
export const word = <C extends string>(
  table: Readonly<Record<C, Text>>,
  code: C | null,
  { locale }: { readonly locale: Locale },
): Cell => (code === null ? null : fill(table[code] ?? { zh: code, en: code }, {}, locale));

export const yesNo = (value: boolean | null, { locale }: { readonly locale: Locale }): Cell =>
  value === null ? null : fill(yesNoTexts[value ? 'true' : 'false'], {}, locale);

export const at = (instant: string | null | undefined): Cell => (instant ? new Date(instant) : null);

/** Something of another record, as far as the caller sees it. */
export const of = async <T extends RecordType>(
  type: T,
  id: string | null | undefined,
  context: GatewayContext,
  shown: (record: RecordOf<T>) => Cell,
): Promise<Cell> => {
  const record = await context.load(type, id);
  return record ? shown(record) : null;
};

export const person = (id: string | null | undefined, context: GatewayContext): Promise<Cell> =>
  of('Person', id, context, ({ displayName }) => displayName);

export const unit = (id: string | null | undefined, context: GatewayContext): Promise<Cell> =>
  of('OrgUnit', id, context, ({ name }) => name);

export const customer = (id: string | null | undefined, context: GatewayContext): Promise<Cell> =>
  of('Customer', id, context, ({ name }) => name);
