import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { findChromium } from '../browser/find-chromium.js';
import { Stage } from '../browser/stage.js';
import { administrationJourney } from './journeys/administration.js';
import { complaintJourney } from './journeys/complaint.js';
import { customerFileJourney } from './journeys/customer-file.js';
import { customerJourney } from './journeys/customer.js';
import { customerPageJourney } from './journeys/customer-page.js';
import { deadLetterJourney } from './journeys/dead-letters.js';
import { everyPageJourney } from './journeys/every-page.js';
import { filesJourney } from './journeys/files.js';
import { manyTickets } from './journeys/many-tickets.js';
import { languageJourney, libraryJourney, signInJourney } from './journeys/entrance.js';
import { keyboardJourney } from './journeys/keyboard.js';
import { mainJob } from './journeys/main-job.js';
import { searchJourney } from './journeys/search.js';
import { shellJourney } from './journeys/shell.js';
import { trainingJourney } from './journeys/training.js';
import { wallBoardJourney } from './journeys/wall-board.js';

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
  test(
    'CMP-11, CMP-13: a complaint is filed and confirmed; the person named answers the question, and sees nothing else',
    play(complaintJourney),
    LIMIT_MS,
  );
  test(
    'TRN-01, TRN-03, TRN-05, DSP-03: a course is written; the newcomer passes its exam over a cut connection and may go on duty',
    play(trainingJourney),
    LIMIT_MS,
  );
  test(
    'TKT-20, CUS-09: the customer confirms by the link in the mail, and fills in the survey',
    play(customerJourney),
    LIMIT_MS,
  );
  test(
    'TKT-01, TKT-12, KB-04, COM-02, COM-03: somebody is invited, reports a problem at /my over a cut connection, is answered there live and confirms; tickets of others stay hidden',
    play(customerPageJourney),
    LIMIT_MS,
  );
  test(
    'CUS-01, CUS-02, CUS-04, CUS-05, CUS-08: a customer is found by service code, entitlement read, a contact changed; others see it at once, the timeline keeps it, and somebody calls',
    play(customerFileJourney),
    LIMIT_MS,
  );
  test(
    'COM-09: a screenshot is pasted, a photo taken on the phone; the customer sees what was sent to them',
    play(filesJourney),
    LIMIT_MS,
  );
  test(
    'TKT-24: views are kept, columns chosen, many tickets changed at once and taken back',
    play(manyTickets),
    LIMIT_MS,
  );
  test(
    'KB-02: an article is found in the words of its cause, and marked as useful',
    play(libraryJourney),
    LIMIT_MS,
  );
  test('COM-04: a wrong password is told, and the address is kept', play(signInJourney), LIMIT_MS);
  test('COM-13: somebody changes to English, and it stays', play(languageJourney), LIMIT_MS);
  test(
    'reliability: an event that nobody could read is seen, mended and played again on the page, and is gone from the list',
    play(deadLetterJourney),
    LIMIT_MS,
  );
  test(
    'COM-01, COM-02, COM-04, COM-05, COM-08: an administrator adds a unit and a person, widens a role, enters holidays, makes and revokes a key, and finds it all in the audit',
    play(administrationJourney),
    LIMIT_MS,
  );
  test('portal: everything is found from the keyboard, each kind for itself', play(searchJourney), LIMIT_MS);
  test(
    'portal: an agent’s day by keyboard alone, from signing in to signing out',
    play(keyboardJourney),
    LIMIT_MS,
  );
  test(
    'ANA-03, COM-17: the wall board follows what happens and tells when nobody answers',
    play(wallBoardJourney),
    LIMIT_MS,
  );
  test(
    'portal: what was typed is not lost, a list is found where it was left, a crash has a number',
    play(shellJourney),
    LIMIT_MS,
  );
  test(
    'portal: no page keeps people out who do not see it or have no mouse, by day, by night, on a phone',
    play(everyPageJourney),
    LIMIT_MS,
  );
  test('COM-13: the main job in English', play(mainJob('en')), LIMIT_MS);
});
