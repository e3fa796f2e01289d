import { afterAll, beforeAll } from '@jest/globals';
import { accessAndSignIn } from './organisation/access-and-sign-in.js';
import { calendarsAndHistory } from './organisation/calendars-and-history.js';
import { begin, end } from './organisation/desk.js';
import { guideExamples } from './organisation/guide-examples.js';
import { unitsAndPeople } from './organisation/units-and-people.js';

beforeAll(begin, 120_000);
afterAll(end);

unitsAndPeople();
accessAndSignIn();
calendarsAndHistory();
guideExamples();
