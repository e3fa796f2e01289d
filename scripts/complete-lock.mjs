// complete-lock.mjs [--check]: run by hand after `npm install` on a registry that does not carry the packages of every platform: adds to
// package-lock.json the optional platform packages that are missing there, in the version that their parent
// names. Without them `npm ci` refuses the lock file, on any machine. Nothing of them is fetched on a platform
// that they are not for; one that does fetch them records the integrity hash.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const checkOnly = process.argv.includes('--check');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const OS = /(?:^|[-/])(darwin|linux|win32|windows|android|freebsd|openharmony)(?:-|$)/;
const CPU = /-(arm64|x64|64|ia32|arm|armv7|ppc64|riscv64|s390x|loong64)(?:-|$)/;

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  // Only families of platform packages: those that name their own parent's version exactly.
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const [os] = OS.exec(name)?.slice(1) ?? [];
    const [cpu] = CPU.exec(name)?.slice(1) ?? [];
    const known = `${path}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages;
    if (known || os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+\S*$/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu === '64' ? 'x64' : cpu],
      ...(entry.dev && { dev: true }),
      ...(name.endsWith('musl') && { libc: ['musl'] }),
      ...(name.endsWith('linux-x64-gnu') && { libc: ['glibc'] }),
      optional: true,
      os: [os === 'windows' ? 'win32' : os],
    };
    added += 1;
  }
}
// In npm's own order, so that its next run changes nothing.
const { '': root, ...packages } = lock.packages;
lock.packages = {
  '': root,
  ...Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))),
};
if (checkOnly && added > 0) {
  process.stdout.write(
    `package-lock.json lacks ${added} platform packages: node scripts/complete-lock.mjs\n`,
  );
  process.exitCode = 1;
} else if (added > 0) {
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${added} platform packages added to package-lock.json\n`);
}
