interface Money {
  /** In minor units, e.g. fen. */
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** `CNY 1,200.00`: the same in both languages, with the minor digits that the currency has. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountMinor / 10 ** digits).replace('\u00a0', ' ');
}
