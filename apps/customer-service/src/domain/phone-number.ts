/** A telephone number taken apart, so that any notation of one number gives the same keys. */
export interface PhoneNumber {
  /** Mobile `13800138000`, landline with area code but no trunk 0 `1087654321`, abroad `+14155552671`. */
  readonly key: string;
  /** The number within its area, as neighbours dial it; null for mobiles, service numbers and abroad. */
  readonly local: string | null;
  readonly extension: string | null;
  /** As it is kept and shown, e.g. `010-87654321-8012`. */
  readonly shown: string;
}

const notation = /^\(?[+0-9][-0-9 ()./#*]*$/;
const mobile = /^1[3-9]\d{9}$/;
const serviceNumber = /^[48]00\d{7}$/;
/** Beijing 10 and the 2x cities have two digits, all others three; subscribers have seven or eight. */
const landline = /^(10|2\d|[3-9]\d{2})(\d{7,8})$/;

/** TKT-01: reads a number as people and telephones write it; undefined when it is none. */
export function phoneNumber(text: string): PhoneNumber | undefined {
  const typed = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  const [, main = '', spoken] = /^(.*?)(?:\s*(?:转|分机|ext\.?|x|#|,)\s*(\d{1,6}))?$/i.exec(typed) ?? [];
  const digits = main.replace(/\D/g, '');
  if (!notation.test(main.trim()) || digits.length < 3) return undefined;
  const abroad = foreign(main, digits);
  if (abroad) return abroad.length < 6 || abroad.length > 17 ? undefined : plain(abroad, spoken);
  return withDashedExtension(main, spoken) ?? domestic(digits, spoken);
}

/** A number of another country, `+` and digits; undefined for numbers in China. */
function foreign(main: string, digits: string): string | undefined {
  const country = /^\s*\(?\+/.test(main) ? digits : digits.startsWith('00') ? digits.slice(2) : undefined;
  return country === undefined || country.startsWith('86') ? undefined : `+${country}`;
}

/** `021-61234567-8012`: the last group is the extension when the rest is a whole landline. */
function withDashedExtension(main: string, spoken: string | undefined): PhoneNumber | undefined {
  const [, rest = '', extension] = /^(.+)-\s*(\d{1,6})$/.exec(main.trim()) ?? [];
  if (spoken !== undefined || extension === undefined) return undefined;
  const found = domestic(rest.replace(/\D/g, ''), extension);
  return found?.local === null || found?.key === found?.local ? undefined : found;
}

function domestic(digits: string, extension: string | undefined): PhoneNumber | undefined {
  const national = withoutPrefixes(digits);
  if (mobile.test(national) || serviceNumber.test(national)) return plain(national, extension);
  const [, area, subscriber] = landline.exec(national) ?? [];
  if (area !== undefined && subscriber !== undefined) {
    return withShown(national, subscriber, extension, `0${area}-${subscriber}`);
  }
  // without an area code: a neighbour's number, or an internal one
  if (national.length > 12) return undefined;
  return withShown(national, /^[2-9]\d{6,7}$/.test(national) ? national : null, extension, national);
}

/** +86, 0086 and the trunk 0, in any mixture that people write. */
function withoutPrefixes(digits: string): string {
  const withoutCountry = /^(?:00)?86(?=0?1[3-9]\d{9}$|0?(?:10|2\d|[3-9]\d{2})\d{7,8}$|[48]00\d{7}$)/;
  return digits.replace(withoutCountry, '').replace(/^0+/, '');
}

const plain = (key: string, extension: string | undefined) => withShown(key, null, extension, key);

const withShown = (key: string, local: string | null, extension: string | undefined, shown: string) => ({
  key,
  local,
  extension: extension ?? null,
  shown: extension ? `${shown}-${extension}` : shown,
});
