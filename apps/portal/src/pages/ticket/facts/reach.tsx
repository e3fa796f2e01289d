/** A number that can be called, an address that can be written to. */
export function Reach({ kind, value }: { readonly kind: string; readonly value: string }) {
  if (kind === 'PHONE' || kind === 'MOBILE') return <a href={`tel:${value}`}>{value}</a>;
  return kind === 'EMAIL' ? <a href={`mailto:${value}`}>{value}</a> : value;
}
