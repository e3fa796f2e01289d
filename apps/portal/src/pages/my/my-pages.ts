import type { ComponentType } from 'react';

interface MyPage {
  /** Below `/my`; empty: the first page. */
  readonly path: string;
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

/** The pages of a customer's person; each comes when it is opened. */
export const myPages: readonly MyPage[] = [
  { path: '', load: async () => ({ Component: (await import('./home-page.js')).HomePage }) },
  { path: 'report', load: async () => ({ Component: (await import('./report-page.js')).ReportPage }) },
  { path: 'tickets', load: async () => ({ Component: (await import('./tickets-page.js')).TicketsPage }) },
  { path: 'tickets/:key', load: async () => ({ Component: (await import('./ticket-page.js')).TicketPage }) },
  { path: 'surveys/:id', load: async () => ({ Component: (await import('./survey-page.js')).SurveyPage }) },
  { path: 'library', load: async () => ({ Component: (await import('./library-page.js')).LibraryPage }) },
  { path: 'library/:id', load: async () => ({ Component: (await import('./article-page.js')).ArticlePage }) },
  {
    path: 'agreements',
    load: async () => ({ Component: (await import('./agreements-page.js')).AgreementsPage }),
  },
  { path: 'account', load: async () => ({ Component: (await import('./account-page.js')).AccountPage }) },
];
