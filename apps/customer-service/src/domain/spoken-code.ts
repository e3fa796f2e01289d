/** How codes are compared that people say on the phone: capitals, without spaces, dashes and full-width forms. */
export const spokenCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s._\-\u2010-\u2015\u2212]/g, '');
