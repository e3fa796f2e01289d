import { createBrowserRouter, Navigate, Outlet } from 'react-router';
import { myPages } from './pages/my/my-pages.js';
import { NoPage } from './shell/no-page.js';
import { PageError } from './shell/page-error.js';
import type { PageEntry } from './shell/page-entry.js';
import { pages } from './shell/pages.js';
import { useViewer } from './shell/viewer.js';

export const router = createBrowserRouter([
  {
    // Opened from a mail, without a session.
    path: '/password/:token',
    lazy: async () => ({ Component: (await import('./pages/sign-in/new-password-page.js')).NewPasswordPage }),
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
  },
  {
    path: '/answer/:token',
    lazy: async () => ({ Component: (await import('./pages/link/answer-page.js')).AnswerPage }),
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
  },
  {
    path: '/survey/:token',
    lazy: async () => ({ Component: (await import('./pages/link/survey-page.js')).SurveyPage }),
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
  },
  {
    // Pages of customers' people; loaded without anything of the colleagues' pages.
    path: '/my',
    lazy: async () => ({ Component: (await import('./pages/my/my-area.js')).MyArea }),
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
    children: [
      {
        element: <Outlet />,
        ErrorBoundary: PageError,
        children: [
          ...myPages.map(({ path, load }) => ({
            ...(path === '' ? { index: true as const } : { path }),
            lazy: load,
          })),
          { path: '*', element: <NoPage title="shell.notFound" hint="shell.notFoundHint" /> },
        ],
      },
    ],
  },
  {
    path: '/wall',
    lazy: async () => ({ Component: (await import('./pages/wall/wall-area.js')).WallArea }),
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
  },
  {
    lazy: async () => ({ Component: (await import('./shell/staff-area.js')).StaffArea }),
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
    children: [
      {
        element: <Outlet />,
        ErrorBoundary: PageError,
        children: [
          { index: true, element: <FirstPage /> },
          ...pages.map((page) => ({ path: page.path, lazy: () => loaded(page) })),
          {
            path: '/admin/:section/:id?',
            lazy: async () => ({ Component: (await import('./pages/admin/admin-page.js')).AdminPage }),
          },
          {
            path: '/people/:id',
            lazy: async () => ({ Component: (await import('./pages/people/person-page.js')).PersonPage }),
          },
          {
            path: '/tickets/:key',
            lazy: async () => ({ Component: (await import('./pages/ticket/ticket-page.js')).TicketPage }),
          },
          {
            path: '/visits/:id',
            lazy: async () => ({ Component: (await import('./pages/visits/visit-page.js')).VisitPage }),
          },
          {
            path: '/orders/:id',
            lazy: async () => ({ Component: (await import('./pages/orders/order-page.js')).OrderPage }),
          },
          {
            path: '/training/:id',
            lazy: async () => ({ Component: (await import('./pages/training/course-page.js')).CoursePage }),
          },
          {
            path: '/training/:id/edit',
            lazy: async () => ({
              Component: (await import('./pages/courses/course-editor-page.js')).CourseEditorPage,
            }),
          },
          {
            path: '/exams/:id',
            lazy: async () => ({ Component: (await import('./pages/training/exam-page.js')).ExamPage }),
          },
          {
            path: '/complaints/:id',
            lazy: async () => ({
              Component: (await import('./pages/complaint/complaint-page.js')).ComplaintPage,
            }),
          },
          {
            path: '/customers/:id',
            lazy: async () => ({
              Component: (await import('./pages/customer-file/customer-page.js')).CustomerPage,
            }),
          },
          {
            path: '/follow-ups/:id',
            lazy: async () => ({
              Component: (await import('./pages/follow-ups/follow-up-page.js')).FollowUpPage,
            }),
          },
          // Parts of a customer's file have no page of their own: their addresses lead to the place in the file.
          ...(['contacts', 'sites', 'installations', 'agreements'] as const).map((part) => ({
            path: `/${part}/:id`,
            lazy: async () => ({
              Component: (await import('./pages/customer-file/part-of-file.js')).PartOfFile,
            }),
          })),
          {
            // For everybody: a question reaches people who may not see any complaint.
            path: '/questions',
            lazy: async () => ({
              Component: (await import('./pages/complaints/my-questions-page.js')).MyQuestionsPage,
            }),
          },
          {
            path: '/account',
            lazy: async () => ({ Component: (await import('./pages/account/account-page.js')).AccountPage }),
          },
          { path: '*', element: <NoPage title="shell.notFound" hint="shell.notFoundHint" /> },
        ],
      },
    ],
  },
]);

async function loaded({ load, permission }: PageEntry) {
  const { Component } = await load();
  return {
    Component: function PermittedPage() {
      return useViewer().can(permission) ? (
        <Component />
      ) : (
        <NoPage title="shell.notFound" hint="shell.notFoundHint" />
      );
    },
  };
}

/** Each person's first page is the first of the rail that their roles open. */
function FirstPage() {
  const { can } = useViewer();
  const first = pages.find(({ permission }) => can(permission));
  return first ? <Navigate to={first.path} replace /> : <NoPage title="shell.noPages" />;
}
