import { afterAll, beforeAll } from '@jest/globals';
import { agreementsAndEntitlement } from './customers/agreements-and-entitlement.js';
import { begin, end } from './customers/desk.js';
import { fileAndInstallations } from './customers/file-and-installations.js';
import { timelineAndSurveys } from './customers/timeline-and-surveys.js';
import { timelineOfOthers } from './customers/timeline-of-others.js';

beforeAll(begin, 120_000);
afterAll(end);

fileAndInstallations();
agreementsAndEntitlement();
timelineAndSurveys();
timelineOfOthers();
