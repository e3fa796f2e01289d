import { createHash } from 'node:crypto';

const longest = 60;

/** The code of the category that words of a log become, e.g. `SERVICENOW_CATEGORY_55`; the same each time. */
export function categoryCodeOf(under: string, words: string): string {
  const code = `${slug(under)}_${slug(words)}`;
  return /^[A-Z]/.test(code) && code.length <= longest ? code : `L${code}`.slice(0, longest);
}

/** The category above them. */
export const categoryCodeAbove = (under: string): string => {
  const code = slug(under);
  return /^[A-Z]/.test(code) ? code.slice(0, longest) : `L${code}`.slice(0, longest);
};

/** Words without Latin letters and digits, or with anything lost that tells them apart, get a digest. */
function slug(words: string): string {
  const plain = words
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
  const clear = plain !== '' && plain.length <= 25 && /^[A-Za-z0-9 _]+$/.test(words.trim());
  return clear ? plain : `${plain.slice(0, 12)}X${digestOf(words)}`;
}

const digestOf = (words: string) =>
  createHash('sha256').update(words).digest('hex').slice(0, 10).toUpperCase();
