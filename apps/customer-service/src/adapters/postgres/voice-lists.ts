import type { followUpFilter } from '@aftercare/contracts/customer/follow-up-task';
import type { surveyFilter } from '@aftercare/contracts/customer/survey';
import type { Parameters } from '@aftercare/service-kit/predicate';
import type { z } from 'zod';
import { Conditions, sortBy } from './list-conditions.js';

/** How surveys and follow-ups are sorted and filtered. */
export const newestSurvey = sortBy('r.sent_at', 'timestamptz', 'desc', 'r.id');
export const dueFirst = sortBy('r.due_at', 'timestamptz', 'asc', 'r.id');

/** Over before its timer has run, too. */
const surveyState = `CASE WHEN r.state = 'OPEN' AND r.expires_at <= now() THEN 'EXPIRED' ELSE r.state END`;

export const surveysWanted = (filter: z.infer<typeof surveyFilter>, p: Parameters): string =>
  String(
    new Conditions(p)
      .any(surveyState, 'text', filter.states)
      .any('r.subject', 'text', filter.subjects)
      .any('r.subject_id', 'uuid', filter.subjectIds)
      .any('r.customer_id', 'uuid', filter.customerIds)
      .either('r.low', filter.low)
      .range('r.answered_at', filter.answered),
  );

export const followUpsWanted = (filter: z.infer<typeof followUpFilter>, p: Parameters): string =>
  String(
    new Conditions(p)
      .any('r.state', 'text', filter.states)
      .any('r.assignee_id', 'uuid', filter.assigneeIds)
      .any('r.customer_id', 'uuid', filter.customerIds)
      .either(`r.state = 'OPEN' AND r.due_at < now()`, filter.overdue),
  );
