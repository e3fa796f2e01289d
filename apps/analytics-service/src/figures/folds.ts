import type { Fold } from './fold.js';
import { foldComplaint } from './fold-complaint.js';
import { foldExam } from './fold-exam.js';
import { foldPerson } from './fold-person.js';
import { foldSurvey } from './fold-survey.js';
import { foldTicket } from './fold-ticket.js';
import { foldVisit } from './fold-visit.js';

/** Kind of record → how its events become figures. Kinds that are not listed are archived only. */
export const folds: Readonly<Partial<Record<string, Fold>>> = {
  ticket: foldTicket,
  survey: foldSurvey,
  complaint: foldComplaint,
  person: foldPerson,
  exam: foldExam,
  visitRequest: foldVisit,
};
