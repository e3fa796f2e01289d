/**
 * What one yearly notice says about one festival: year of the notice, name, days off, days worked instead.
 * Dates are `MM-DD` of that year, or in full when they lie in the year before; `..` joins first and last.
 */
export type NoticeRow = readonly [year: number, name: string, off: string, worked: string];
