import {
  BarChartOutlined,
  BookOutlined,
  CarOutlined,
  FrownOutlined,
  PhoneOutlined,
  ReadOutlined,
  ScheduleOutlined,
  SettingOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { sections } from '../pages/admin/sections.js';
import type { PageEntry } from './page-entry.js';

/** The pages of the rail, in its order: routes, keys and the first page of each person follow from this table. */
export const pages: readonly PageEntry[] = [
  {
    path: '/visits',
    title: 'nav.visits',
    icon: <ScheduleOutlined />,
    goKey: 'v',
    permission: 'VISIT_ASSIGN',
    load: async () => ({ Component: (await import('../pages/visits/visits-page.js')).VisitsPage }),
  },
  {
    // Before the hotline: whoever drives to customers opens the portal for these, managers for the ones above.
    path: '/orders',
    title: 'nav.myOrders',
    icon: <CarOutlined />,
    goKey: 'o',
    permission: 'VISIT_WORK',
    load: async () => ({ Component: (await import('../pages/orders/my-orders-page.js')).MyOrdersPage }),
  },
  {
    path: '/hotline',
    title: 'nav.hotline',
    icon: <PhoneOutlined />,
    goKey: 'h',
    permission: 'TICKET_OPEN',
    load: async () => ({ Component: (await import('../pages/hotline/hotline-page.js')).HotlinePage }),
  },
  {
    path: '/tickets',
    title: 'nav.tickets',
    icon: <UnorderedListOutlined />,
    goKey: 't',
    permission: 'TICKET_READ',
    load: async () => ({ Component: (await import('../pages/tickets/tickets-page.js')).TicketsPage }),
  },
  {
    path: '/complaints',
    title: 'nav.complaints',
    icon: <FrownOutlined />,
    goKey: 'c',
    permission: 'COMPLAINT_READ',
    load: async () => ({
      Component: (await import('../pages/complaints/complaints-page.js')).ComplaintsPage,
    }),
  },
  {
    path: '/dashboard',
    title: 'nav.dashboard',
    icon: <BarChartOutlined />,
    goKey: 'd',
    permission: 'FIGURES_READ',
    load: async () => ({ Component: (await import('../pages/dashboard/dashboard-page.js')).DashboardPage }),
  },
  {
    path: '/library',
    title: 'nav.library',
    icon: <BookOutlined />,
    goKey: 'l',
    permission: 'ARTICLE_READ',
    load: async () => ({ Component: (await import('../pages/library/library-page.js')).LibraryPage }),
  },
  {
    path: '/duty',
    title: 'nav.duty',
    icon: <TeamOutlined />,
    goKey: 'y',
    permission: 'DUTY_MANAGE',
    load: async () => ({ Component: (await import('../pages/duty/duty-page.js')).DutyPage }),
  },
  {
    path: '/training',
    title: 'nav.training',
    icon: <ReadOutlined />,
    goKey: 'e',
    permission: 'TRAINING_TAKE',
    load: async () => ({ Component: (await import('../pages/training/training-page.js')).TrainingPage }),
  },
  {
    path: '/admin',
    title: 'nav.admin',
    icon: <SettingOutlined />,
    goKey: 'a',
    permission: sections.map(({ permission }) => permission).flat(),
    load: async () => ({ Component: (await import('../pages/admin/admin-page.js')).AdminPage }),
  },
];
