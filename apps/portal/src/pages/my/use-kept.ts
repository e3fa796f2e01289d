import { useRef } from 'react';

/** The last answer stays until the next is there: nothing jumps while somebody types. */
export function useKept<Value>(value: Value | undefined): Value | undefined {
  const kept = useRef(value);
  if (value !== undefined) kept.current = value;
  return kept.current;
}
