import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { findChromium } from '../browser/find-chromium.js';
import { Stage } from '../browser/stage.js';
import { mainJob } from './journeys/main-job.js';

/** People at screens: the built portal in headless Chromium, on the whole platform. */
const browser = findChromium();
if (!browser)
  process.stderr.write(
    'journeys in the browser are skipped: no Chromium on the PATH or in AFTERCARE_CHROMIUM\n',
  );

const LIMIT_MS = 600_000;

(browser ? describe : describe.skip)('in headless Chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(browser ?? '');
  }, 240_000);
  afterAll(() => stage?.close());

  const play = (journey: (stage: Stage) => Promise<void>) => () => stage.play(journey);

  test(
    'TKT-01, DSP-06, DSP-08, ANA-03: the agent takes the call, the manager assigns, the engineer finishes on a phone, the figure changes',
    play(mainJob('zh-CN')),
    LIMIT_MS,
  );
  test('COM-13: the same job in English', play(mainJob('en')), LIMIT_MS);
});
