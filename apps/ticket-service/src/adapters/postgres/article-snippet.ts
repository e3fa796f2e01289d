import type { ArticleContent } from '../../domain/article.js';

const start = '\uE000';
const end = '\uE001';
const length = 160;

/** The place of the first hit below the title, hits between U+E000 and U+E001; the beginning where only the title hits. */
export function articleSnippet(content: ArticleContent, words: readonly string[]): string {
  const { symptom, cause, solution, environment } = content;
  const texts = [symptom, cause, solution, environment].map((text) =>
    text?.replaceAll(/[\uE000\uE001]|\s+/g, ' '),
  );
  const hits = new RegExp(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replaceAll(/[\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
      .join('|'),
    'giu',
  );
  for (const text of texts) {
    const at = text?.search(hits) ?? -1;
    if (text !== undefined && at >= 0) return marked(cut(text, at), hits);
  }
  return cut(texts.find((text) => text !== undefined) ?? '', 0);
}

/** About `length` characters around a place, never half a surrogate pair. */
function cut(text: string, at: number): string {
  const from = Math.max(0, at - length / 4);
  const piece = text.slice(from, from + length).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return `${from > 0 ? '…' : ''}${piece}${from + length < text.length ? '…' : ''}`;
}

const marked = (text: string, hits: RegExp) => text.replace(hits, (hit) => `${start}${hit}${end}`);
