import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../browser/find-chromium.js';
import { apps } from '../platform/program.js';
import { startPlatform } from '../platform/start-platform.js';
import { visitors } from './people.js';
import { preparePortal } from './portal-data.js';
import type { PortalReport } from './portal-report.js';
import { routeSizes } from './route-sizes.js';
import { walk } from './walk.js';

export interface PortalBench {
  /** How often each page is opened. */
  readonly rounds: number;
  /** Of CPU profiles of the services; everything is slower meanwhile. */
  readonly profile: string | undefined;
  readonly say: (line: string) => void;
}

/** So long at most the rounds may take, however slow the machine is. */
const walkMs = 8 * 60_000;

/** Opens every page of the portal as people do, in headless Chromium, and weighs what each loads first. */
export async function benchPortal({ rounds, profile, say }: PortalBench): Promise<PortalReport> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium on the PATH or in AFTERCARE_CHROMIUM');
  const portalDir = join(apps, 'portal', 'dist');
  if (!existsSync(portalDir)) throw new Error(`${portalDir} is missing: run \`npm run build\` first`);
  const { limitKb, sizes } = await routeSizes();
  say('starting PostgreSQL, NATS and the services');
  const platform = await startPlatform({ say, profile, portalDir });
  try {
    await preparePortal(platform, say);
    say(`opening every page ${rounds} times`);
    const until = performance.now() + walkMs;
    const walked = await walk({ url: platform.url, executablePath, visitors, rounds, until, say });
    return { walked, sizes, sizeLimitKb: limitKb };
  } finally {
    await platform.stop();
  }
}
