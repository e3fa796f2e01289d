import { useState } from 'react';
import { useLocation } from 'react-router';

/** On which row each entry of the browser's history was: who goes back moves on from there. */
const rowsOfEntries = new Map<string, string>();

/** The row that J and K are on, by its id: one that came above it must not take its place. −1: none yet. */
export function useRowAt(
  rows: readonly { readonly id: string }[],
): readonly [number, (row: { readonly id: string } | undefined) => void] {
  const { key } = useLocation();
  const [id, setId] = useState(() => rowsOfEntries.get(key));
  const go = (row: { readonly id: string } | undefined) => {
    setId(row?.id);
    if (row) rowsOfEntries.set(key, row.id);
  };
  return [rows.findIndex((row) => row.id === id), go];
}
