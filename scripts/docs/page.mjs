// What the checks of the documentation need to know of a Markdown page.

const fence = /^( *`{3,})(\w*)\n([\s\S]*?)^\1 *$/gm;

/** The page without its code. */
export const wordsOf = (page) => page.replace(fence, '').replace(/`[^`\n]+`/g, '');

/** Blocks of code in one language. */
export const codeIn = (page, language) =>
  [...page.matchAll(fence)].filter(([, , named]) => named === language).map(([, , , code]) => code);

/** Targets of links and pictures. */
export const targetsIn = (page) =>
  [...wordsOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);

/** What links of the page can name behind `#`, as GitHub makes it of the headings. */
export const anchorsIn = (page) =>
  [...page.replace(fence, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The parts under `##`: each with the number of its steps and the ids of the specification at its end. */
export const partsOf = (page) =>
  page
    .replace(fence, '')
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      heading: part.split('\n', 1)[0],
      steps: [...part.matchAll(/^\d+\. /gm)].length,
      ids: [...part.matchAll(/<sub>(.+)<\/sub>/g)].flatMap(([, ids]) => ids.split(' · ')),
    }));

const onOneLine = (text) => text.replace(/\s*\n\s*/g, ' ');

/** In bold: what the portal shows, word for word. */
export const shownIn = (page) =>
  [...wordsOf(page).matchAll(/\*\*(.+?)\*\*/gs)].map(([, text]) => onOneLine(text));

/** In “these quotes”: what the platform says or writes, word for word. */
export const saidIn = (page) => [...wordsOf(page).matchAll(/“([^”]+)”/g)].map(([, text]) => onOneLine(text));
