import { isUtf8 } from 'node:buffer';
import { fileTypeFromBuffer } from 'file-type';

/** Kinds of pictures that no browser runs anything of: these alone are shown, everything else is downloaded. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export const isPicture = (contentType: string): boolean => pictures.has(contentType);

/** As many bytes from the beginning as are looked at; whatever is packed inside stays packed. */
export const sampleBytes = 64 * 1024;

const unknown = 'application/octet-stream';

/** What a file is, by its first bytes. Markup and scripts are called nothing in particular: nobody must run them. */
export async function contentTypeOf(sample: Uint8Array): Promise<string> {
  const known = (await fileTypeFromBuffer(sample).catch(() => undefined))?.mime; // damaged inside: not recognised
  if (known) return /xml|html|script/.test(known) ? unknown : known;
  return isPlainText(sample) ? 'text/plain' : unknown;
}

/** Readable text that does not begin like markup or a script. */
function isPlainText(sample: Uint8Array): boolean {
  if (sample.includes(0)) return false;
  // a character may be cut in two at the end of the sample
  const whole = [0, 1, 2, 3].some((cut) => isUtf8(sample.subarray(0, Math.max(0, sample.length - cut))));
  return whole && !/^[\s\ufeff]*(?:<|#!|%!)/.test(new TextDecoder().decode(sample.subarray(0, 512)));
}
