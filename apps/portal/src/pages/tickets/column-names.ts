/** Named as in the exported list, so that what is taken along has the same columns. */
export const columnNames = [
  'number',
  'priority',
  'subject',
  'customer',
  'status',
  'assignee',
  'due',
  'reported',
  'channel',
  'category',
  'unit',
  'updated',
] as const;
export type ColumnName = (typeof columnNames)[number];

export const usualColumns: readonly ColumnName[] = columnNames.slice(0, 8);
