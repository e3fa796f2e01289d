import type { ComplaintView } from '@aftercare/contracts/complaint/complaint';
import type { EntitlementView } from '@aftercare/contracts/customer/entitlement';
import type { FollowUpTaskView } from '@aftercare/contracts/customer/follow-up-task';
import type { SurveyView } from '@aftercare/contracts/customer/survey';
import type { OutputOf } from '@aftercare/contracts/define';
import type { VisitView } from '@aftercare/contracts/dispatch/visit-request';
import type { suggestEngineers } from '@aftercare/contracts/dispatch/work-order';
import type { WorkOrderView } from '@aftercare/contracts/dispatch/work-order-view';
import type { CalendarView } from '@aftercare/contracts/identity/calendar';
import type { PreferencesView } from '@aftercare/contracts/notification/preferences';
import type { articlesOfTickets, listSynonyms } from '@aftercare/contracts/ticket/article-queries';
import type { ClockView } from '@aftercare/contracts/ticket/clock';
import type { explainTicketClock } from '@aftercare/contracts/ticket/clock-explain';
import type { EntryView } from '@aftercare/contracts/ticket/conversation';
import type { importedHistory } from '@aftercare/contracts/ticket/history-commands';
import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';

/** Shapes behind types of the schema that are parts of what a service answers; named by `mappers.ts`. */

export type ActorKind = 'STAFF' | 'CONTACT' | 'SERVICE' | 'ANONYMOUS';

/** Who did something, as records and entries name it. Where only the id is known, `kind` is found out. */
export interface ActorOf {
  readonly id: string;
  readonly kind?: ActorKind | undefined;
}

export type CustomerOfTicket = NonNullable<TicketView['customer']>;
export type CoverageOfTicket = TicketView['coverage'];
export type AssessmentOfTicket = NonNullable<TicketView['assessment']>;

/** A clock, with the ticket that can explain it. */
export type ClockOfTicket = ClockView & { readonly ticketId: string };
export type ExplainedClock = OutputOf<typeof explainTicketClock>;
export type ChangeOfClock = ExplainedClock['history'][number];
/** Of a clock, or of an explanation by a calendar alone, which has no pauses. */
export type StepOfClock = Omit<ExplainedClock['derivation']['steps'][number], 'reason' | 'calendarId'> & {
  readonly reason?: string | null | undefined;
};

export type CallOfEntry = NonNullable<EntryView['call']>;
export type StepOfEntry = NonNullable<EntryView['step']>;

export type HistoryTally = OutputOf<typeof importedHistory>;
export type LineOfHistory = HistoryTally['lines'][number];

export type ArticleLink = OutputOf<typeof articlesOfTickets>['items'][number];
export type SynonymGroup = OutputOf<typeof listSynonyms>['nodes'][number]['node'];

type WeeklyCalendar = Extract<CalendarView['calendar'], { kind: 'weekly' }>;
export type DayOfCalendar = WeeklyCalendar['days'][number] & {
  readonly hoursOf?: keyof WeeklyCalendar['weekly'] | undefined;
};

export type CustomerOfVisit = VisitView['customer'];
export type NoteOfVisit = VisitView['notes'][number];
export type DeclineOfOrder = WorkOrderView['declines'][number];
export type EndOfOrder = NonNullable<WorkOrderView['writtenOff']>;
export type SuggestedEngineer = OutputOf<typeof suggestEngineers>['items'][number];

export type LineOfExplanation = EntitlementView['explanation'][number];
export type AttemptOfTask = FollowUpTaskView['attempts'][number];
export type QuestionOfSurvey = SurveyView['questions'][number];
export type ChoiceOfQuestion = QuestionOfSurvey['choices'][number];
export type PreferenceOfPerson = PreferencesView['items'][number];

export type MeasureOfComplaint = ComplaintView['measures'][number];
export type ContactOfComplaint = ComplaintView['contacts'][number];
export type CorrectiveActionOf = NonNullable<ComplaintView['correctiveAction']>;
