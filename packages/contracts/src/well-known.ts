/** Records that every installation has under the same id. */
export const wellKnown = {
  /** COM-05: the calendar 7×24. */
  aroundTheClockCalendarId: '00000000-0000-7000-8000-000000000724',
  /** COM-05: working days in China with public holidays and make-up days; what counts where nothing else is picked. */
  standardCalendarId: '00000000-0000-7000-8000-000000000508',
  /** COM-01: headquarters, the root of the org tree. */
  headquartersId: '00000000-0000-7000-8000-000000000001',
} as const;
