/** At most so many UTF-16 units, the ending included. */
const longest = 200;

/** Turns the direction of reading, or is not seen: a name must look like what it is. */
const misleading = /[\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The name of an upload as it is kept: the last part of a path, on one line, not too long, its ending kept. */
export function fileNameFrom(given: string): string {
  const [last = ''] = given.split(/[\\/]/).slice(-1);
  const plain = last
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(misleading, '')
    .replaceAll(/[\p{Cc}\ufffd]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  return plain === '' ? 'file' : shortened(plain);
}

function shortened(name: string): string {
  if (name.length <= longest) return name;
  const ending = /\.[^.\s]{1,10}$/.exec(name)?.[0] ?? '';
  return wellCut(name, longest - ending.length) + ending;
}

/** Not in the middle of a character. */
function wellCut(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** How a browser is told the name: in ASCII for old ones, whole for all others (RFC 6266). */
export function contentDisposition(how: 'attachment' | 'inline', name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${ascii}"; filename*=UTF-8''${whole}`;
}
