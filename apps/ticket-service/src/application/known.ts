/** What the decision just made has put there. */
export function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the decision puts it there');
  return value;
}
