import { expect, test } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { texts } from '../../apps/portal/src/text/texts.ts';
import { commands } from '../../apps/cli/src/commands.ts';
import { anchorsIn, codeIn, partsOf, saidIn, shownIn, targetsIn } from '../docs/page.mjs';
import { saidTexts, shownTexts } from '../docs/texts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const languages = ['zh-CN', 'en'];
const every = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })];
const guide = (language) => globSync(`docs/guide/${language}/*.md`, { cwd: root }).toSorted();
/** How another desk's log comes in is about the command line: nothing in it is of the portal. */
const ofThePortal = (language) => guide(language).filter((path) => !path.endsWith('/import.md'));

/** The faults of all pages, with the page in front: an empty list is what is wanted. */
const faultsIn = (paths, faultsOf) =>
  paths.flatMap((path) => faultsOf(read(path), path).map((fault) => `${path}: ${fault}`));

test('every link and picture of the documentation leads to something', () => {
  const broken = faultsIn(every, (page, path) =>
    targetsIn(page).filter((target) => !/^https?:/.test(target) && !leads(path, target)),
  );
  expect(broken).toEqual([]);
});

function leads(path, target) {
  const [file, anchor] = target.split('#');
  const to = file === '' ? path : join(dirname(path), decodeURIComponent(file));
  if (!existsSync(join(root, to))) return false;
  return anchor === undefined || anchorsIn(read(to)).includes(decodeURIComponent(anchor));
}

test('the guide is read at all', () => {
  for (const language of languages) {
    const pages = ofThePortal(language).map(read);
    expect(pages.flatMap(partsOf).filter(({ steps }) => steps > 0).length).toBeGreaterThan(40);
    expect(pages.flatMap(shownIn).length).toBeGreaterThan(400);
    expect(pages.flatMap(saidIn).length).toBeGreaterThan(100);
    expect(pages.flatMap(targetsIn).filter((target) => target.endsWith('.png')).length).toBeGreaterThan(10);
  }
});

test('COM-13: the guide has the same pages and tasks in both languages, with the same steps and ids', () => {
  const [zh, en] = languages.map((language) =>
    guide(language).map((path) => [
      path.split('/').at(-1),
      partsOf(read(path)).map(({ steps, ids }) => ({ steps, ids })),
    ]),
  );
  expect(en).toEqual(zh);
});

test('a task of the guide has three to eight steps and names what the specification promises', () => {
  const promised = new Set(JSON.parse(read('docs/features.json')).map(({ id }) => id));
  const wrong = faultsIn(languages.flatMap(ofThePortal), (page) =>
    partsOf(page)
      .filter(
        ({ steps, ids }) =>
          steps > 0 && (steps < 3 || steps > 8 || ids.length === 0 || ids.some((id) => !promised.has(id))),
      )
      .map(({ heading, steps, ids }) => `${heading}: ${steps} steps, ${ids.join(' ')}`),
  );
  expect(wrong).toEqual([]);
});

test('COM-13: what the guide shows in bold stands in the portal, in that language', () => {
  const wrong = languages.flatMap((language) => {
    const shown = shownTexts(language);
    return faultsIn(ofThePortal(language), (page) => shownIn(page).filter((text) => !shown.has(text)));
  });
  expect(wrong).toEqual([]);
});

test('COM-13: what the guide quotes is a message or a notice of the platform, in that language', () => {
  const wrong = languages.flatMap((language) => {
    const said = saidTexts(language);
    return faultsIn(ofThePortal(language), (page) => saidIn(page).filter((text) => !said.has(text)));
  });
  expect(wrong).toEqual([]);
});

test('COM-14: GraphQL in the documentation fits the schema', () => {
  const schema = buildSchema(read('packages/graphql-schema/schema.graphql'));
  expect(every.flatMap((path) => codeIn(read(path), 'graphql')).length).toBeGreaterThan(40);
  const wrong = faultsIn(every, (page) =>
    codeIn(page, 'graphql').flatMap((code) => problemsOf(schema, code)),
  );
  expect(wrong).toEqual([]);
});

function problemsOf(schema, code) {
  try {
    return validate(schema, parse(code)).map(({ message }) => message);
  } catch (error) {
    return [`${error.message} in ${code.slice(0, 60)}`];
  }
}

test('commands that the documentation names exist', () => {
  const scripts = new Set(Object.keys(JSON.parse(read('package.json')).scripts));
  const known = ([, script, command]) =>
    script === 'cli' ? command === undefined || command in commands : scripts.has(script);
  const unknown = faultsIn(every, (page) =>
    [...page.matchAll(/npm run (?:--silent )?([a-z:]+)\b(?! -w)(?: -- ([a-z]+))?/g)]
      .filter((named) => !known(named))
      .map(([whole]) => whole),
  );
  expect(unknown).toEqual([]);
});

test('the guide lists the key of every page of the portal', () => {
  const entries = [
    ...read('apps/portal/src/shell/pages.tsx').matchAll(/title: '([\w.]+)',[\s\S]*?goKey: '(\w)'/g),
  ];
  expect(entries.length).toBeGreaterThan(5);
  const missing = languages.flatMap((language, index) =>
    entries
      .map(([, title, key]) => `<kbd>G</kbd> <kbd>${key.toUpperCase()}</kbd> | **${texts[title][index]}**`)
      .filter((row) => !read(`docs/guide/${language}/README.md`).replace(/ +/g, ' ').includes(row)),
  );
  expect(missing).toEqual([]);
});
