import type { Fold } from './fold.js';
import { foldSurvey } from './fold-survey.js';
import { foldTicket } from './fold-ticket.js';

/** Kind of record → how its events become figures. Kinds that are not listed are archived only. */
export const folds: Readonly<Partial<Record<string, Fold>>> = {
  ticket: foldTicket,
  survey: foldSurvey,
};
