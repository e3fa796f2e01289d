import type { CourseMaterialInput } from '../../generated/graphql.js';

interface Material {
  readonly title: string;
  readonly text?: string | null | undefined;
  readonly link?: string | null | undefined;
}

/** Material as it is typed: `# title`, below it its words, and a line that is nothing but an address is its link. */
export function materialsOf(typed: string): CourseMaterialInput[] {
  const pieces: { title: string; lines: string[]; link: string | undefined }[] = [];
  for (const line of typed.split('\n')) {
    const [, title] = /^#\s*(\S.*)$/.exec(line) ?? [];
    const last = pieces.at(-1);
    if (title) pieces.push({ title: title.trim(), lines: [], link: undefined });
    else if (!last) {
      // Words before the first title have the title of their first line.
      if (line.trim()) pieces.push({ title: line.trim(), lines: [], link: undefined });
    } else if (/^https?:\/\/\S+$/.test(line.trim()) && !last.link) last.link = line.trim();
    else last.lines.push(line);
  }
  return pieces.map(({ title, lines, link }) => {
    const text = lines.join('\n').trim();
    return { title, ...(text && { text }), ...(link && { link }) };
  });
}

export const materialText = (materials: readonly Material[]): string =>
  materials
    .map(({ title, text, link }) => [`# ${title}`, text, link].filter(Boolean).join('\n'))
    .join('\n\n');
