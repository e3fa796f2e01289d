import { back, press, rail, row, type Move } from './moves.js';
import { handMoves, type Hand } from './hands.js';

/** Somebody of the demo company, and what they open, one after the other. */
export interface Visitor {
  readonly login: string;
  readonly moves: readonly Move[];
  /** What is typed and pressed on the way, after the moves. */
  readonly hands: readonly Hand[];
}

const rows = ['h1', '[data-row]'] as const;
const record = ['main h1', 'main .record-side'] as const;
const section = (name: string, ...shows: readonly string[]): Move =>
  press(`admin: ${name}`, `/admin/${name}`, `main a[href="/admin/${name}"]`, 'main h1', ...shows);

/** Every list and page; the general manager sees all 100,000 tickets, the others those of their branch. */
export const visitors: readonly Visitor[] = [
  {
    login: 'gm',
    moves: [
      rail('dashboard', '/dashboard', 'h1', '.figures tbody tr'),
      rail('complaints', '/complaints', ...rows),
      row('complaint', '/complaints/', ...record),
      back('complaints, back', '/complaints', ...rows),
      rail('tickets, all 100,000', '/tickets', ...rows),
      press('tickets, unassigned', '/tickets', '.ticket-tabs button:nth-child(3)', 'main [data-row]'),
      press('tickets, open', '/tickets', '.ticket-tabs button:nth-child(1)', 'main [data-row]'),
      row('ticket', '/tickets/', 'main .ticket-head h1', 'main .conversation .entry'),
      back('tickets, back', '/tickets', ...rows),
    ],
    hands: [],
  },
  {
    login: 'manager',
    moves: [
      // neither the page that they begin on, nor the one on which the hands end
      rail('hotline', '/hotline', 'h1', 'form'),
      rail('tickets of a branch', '/tickets', ...rows),
      rail('visits', '/visits', ...rows),
      row('visit', '/visits/', ...record),
      back('visits, back', '/visits', ...rows),
      press('visits, to assign', '/visits', '[role=tablist] button:nth-child(2)', 'main [data-row]'),
      row('order', '/orders/', ...record),
      // nobody is on duty in the demo company
      rail('duty', '/duty', 'h1', '.state-title'),
    ],
    hands: handMoves,
  },
  {
    login: 'field',
    moves: [
      rail('library', '/library', ...rows),
      rail('my orders', '/orders', 'h1', 'article'),
      press('my order', '/orders/', 'main article a', ...record),
    ],
    hands: [],
  },
  {
    login: 'engineer',
    moves: [
      rail('training', '/training', ...rows),
      row('course', '/training/', ...record),
      rail('library of an author', '/library', ...rows),
      row('article', '/library', '.ant-drawer-body .article'),
      {
        ...press('my account', '/account', '.ant-dropdown-menu-item', 'main h1'),
        before: async (page) => {
          await page.keyboard.press('Escape');
          await page.click('.top-corner button[aria-haspopup=menu]');
          await page.locator('.ant-dropdown-menu-item').first().waitFor();
        },
      },
    ],
    hands: [],
  },
  {
    login: 'admin',
    moves: [
      rail('admin: people', '/admin', ...rows),
      row('person', '/people/', ...record),
      rail('admin', '/admin', ...rows),
      section('units', 'main [data-row]'),
      section('roles', 'main [data-row]'),
      row('role', '/admin/roles/', 'main h1'),
      rail('admin, again', '/admin', ...rows),
      section('calendars', 'main [data-row]'),
      row('calendar', '/admin/calendars/', 'main h1'),
      rail('admin, once more', '/admin', ...rows),
      section('service-levels'),
      section('keys'),
      section('audit', 'main [data-row]'),
      section('deliveries'),
      section('dead-letters'),
    ],
    hands: [],
  },
];
