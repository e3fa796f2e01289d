// npm run sizes -w @aftercare/portal: what a browser loads before each page stands, JS and CSS, gzip. Exits with 1 when
// a page is heavier than it may be; `--json` prints them for a program to read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 350;
const dist = join(import.meta.dirname, '..', 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

/** The chunk and all that it imports before it runs. */
function loaded(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) loaded(imported, seen);
  return seen;
}

function kilobytes(keys) {
  const files = new Set([...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]));
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** What stands around a page comes beside it: one frame for colleagues, one for customers' people, none behind mail links. */
function frameOf(page) {
  if (page.startsWith('src/pages/my/')) return ['src/pages/my/my-area.tsx'];
  if (/^src\/pages\/(?:link|sign-in)\//.test(page)) return [];
  return ['src/shell/staff-area.tsx'];
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const pages = Object.keys(manifest).filter((key) => /^src\/pages\/.*-page\.tsx$/.test(key));
const rows = pages.map((key) => {
  const before = new Set([entry, ...frameOf(key), key].flatMap((part) => [...loaded(part)]));
  // What a page fetches by itself once it stands.
  const after = new Set([
    ...before,
    ...(manifest[key].dynamicImports ?? []).flatMap((late) => [...loaded(late)]),
  ]);
  return { page: key.replace('src/pages/', ''), size: kilobytes(before), late: kilobytes(after) };
});
const heavy = rows.filter(({ size }) => size > LIMIT_KB);
const heaviest = rows.toSorted((a, b) => b.size - a.size);
process.exitCode = heavy.length > 0 ? 1 : 0;
if (process.argv.includes('--json')) {
  const sizes = heaviest.map(({ page, size }) => ({ page, kb: Number(size.toFixed(1)) }));
  console.log(JSON.stringify({ limitKb: LIMIT_KB, sizes }));
} else {
  for (const { page, size, late } of rows.toSorted((a, b) => b.late - a.late))
    console.log(
      `${size.toFixed(1).padStart(7)} kB, with what it loads later ${late.toFixed(1).padStart(7)} kB  ${page}`,
    );
  console.log(`first page: ${heaviest[0]?.size.toFixed(1)} kB at most, limit ${LIMIT_KB} kB`);
}
