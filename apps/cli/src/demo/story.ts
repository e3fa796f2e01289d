import { newCustomer } from './chapters/00-customer.js';
import { theCall } from './chapters/01-call.js';
import { makeUpSunday } from './chapters/02-make-up-sunday.js';
import { failedAttempts } from './chapters/03-attempts.js';
import { requestedVisit } from './chapters/04-visit-request.js';
import { theVisits } from './chapters/04-visits.js';
import { theSolution } from './chapters/05-solution.js';
import { theSurvey } from './chapters/06-survey.js';
import { theArticle } from './chapters/07-library.js';
import { invalidComplaint } from './chapters/08-invalid-complaint.js';
import { namedInComplaint } from './chapters/09-named-in-complaint.js';
import { handledComplaint } from './chapters/10-handled-complaint.js';
import { newColleague, notOnDuty, requiredCourse } from './chapters/11-newcomer.js';
import { passedExam } from './chapters/12-exam.js';
import { figuresBefore, theFigures, type Fact } from './chapters/13-figures.js';
import { present } from './checks.js';
import type { Stage } from './stage.js';
import { clockOf, type TicketNow } from './ticket.js';

/** The main job of the platform, from the call to the figures. */
export async function playStory(stage: Stage): Promise<void> {
  const before = await figuresBefore(stage);
  const customer = await newCustomer(stage);
  const ticket = await theCall(stage, customer);
  await makeUpSunday(stage, customer);
  await failedAttempts(stage, ticket);
  const orderId = await requestedVisit(stage, customer, ticket);
  await theVisits(stage, customer, ticket, orderId);
  const closed = await theSolution(stage, customer, ticket);
  await theSurvey(stage, customer, ticket);
  await theArticle(stage, ticket);
  await invalidComplaint(stage, customer, ticket);
  const complaint = await namedInComplaint(stage, customer, ticket, orderId);
  await handledComplaint(stage, complaint);
  const course = await requiredCourse(stage);
  const newcomer = await newColleague(stage);
  await notOnDuty(stage, newcomer, course);
  await passedExam(stage, newcomer, course);
  await theFigures(stage, customer, before, [
    ...factsOf(closed),
    { indicator: 'ON_SITE_ARRIVAL', recordId: orderId, value: 1, ofCustomer: true },
    { indicator: 'COMPLAINT_RESPONSE', recordId: complaint.id, value: 1, ofCustomer: true },
    { indicator: 'TRAINING_COVERAGE', recordId: newcomer.id, value: 1, ofCustomer: false },
  ]);
}

/** What the indicators count of the ticket: its clocks, and the low score of the survey. */
function factsOf(ticket: TicketNow): Fact[] {
  const used = (kind: string) => present(clockOf(ticket, kind), `clock ${kind}`).usedMs;
  const about = { recordId: ticket.id, ofCustomer: true };
  return [
    { indicator: 'FIRST_RESPONSE', ...about, value: used('FIRST_RESPONSE') },
    { indicator: 'SOLUTION_TIME', ...about, value: used('RESOLUTION') },
    { indicator: 'SATISFACTION', ...about, value: 0 },
  ];
}
