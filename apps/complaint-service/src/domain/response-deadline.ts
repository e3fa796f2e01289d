/**
 * CMP-03: the complainant is contacted within 3 hours of confirmation, counted on the working calendar.
 * What an administrator sets (`complaint.settings.change`) replaces it.
 */
export const responseWithinMs = 3 * 3_600_000;
