// npm run bench [-- --only W1,W2 --seconds N --json --profile FOLDER]
// npm run bench -- --portal [--rounds N --json --profile FOLDER]
import { signIn } from '@aftercare/cli/platform/api';
import { readArguments, type BenchArguments } from './arguments.js';
import { prepare } from './data/prepare.js';
import { limitRunner, measure, type Measured } from './measure.js';
import { startPlatform } from './platform/start-platform.js';
import { benchPortal } from './portal/portal-bench.js';
import { portalJson, portalReached, portalText } from './portal/portal-report.js';
import { quickStartMemory } from './quick-start.js';
import { asJson } from './report/as-json.js';
import { asText } from './report/as-text.js';

const say = (line: string) =>
  void process.stderr.write(`bench: ${Math.round(performance.now() / 1_000)} s: ${line}\n`);

try {
  const chosen = readArguments(process.argv.slice(2));
  await (chosen.portal ? portal(chosen) : services(chosen));
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Ends with 1 when a page is slower or heavier than it may be. */
async function portal({ rounds, profile, json }: BenchArguments): Promise<void> {
  const report = await benchPortal({ rounds, profile, say });
  process.stdout.write(`${portalText(report)}\n`);
  if (json) process.stdout.write(`${portalJson(report)}\n`);
  if (!portalReached(report)) process.exitCode = 1;
}

async function services(chosen: BenchArguments): Promise<void> {
  const limit = limitRunner();
  const works = await measuredWorks(chosen, limit.run);
  const memoryMiB = chosen.only.has('W6') ? await memory() : undefined;
  const report = { works, memoryMiB, limitName: limit.name };
  process.stdout.write(`${asText(report)}\n`);
  if (chosen.json) process.stdout.write(`${asJson(report)}\n`);
}

async function measuredWorks(
  { only, seconds, profile }: BenchArguments,
  runLimit: Parameters<typeof measure>[2],
): Promise<readonly Measured[]> {
  if (only.size === 1 && only.has('W6')) return [];
  say('starting PostgreSQL, NATS and the services');
  const platform = await startPlatform({ say, profile });
  try {
    const { works, agent, limitUrl } = await prepare(platform, say);
    const secret = await signIn(platform.url, agent, 'en');
    const place = { platform, limitUrl, secret, seconds, say };
    const measured: Measured[] = [];
    // what writes comes last: the others find the same tickets here and there
    for (const work of works.toReversed()) {
      if (only.has(work.id)) measured.unshift(await measure(work, place, runLimit));
    }
    return measured;
  } finally {
    await platform.stop();
  }
}

function memory(): Promise<number> {
  say('starting the quick start with its demo company');
  return quickStartMemory();
}
