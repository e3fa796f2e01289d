import { sections } from '../../pages/admin/sections.js';
import type { Translate } from '../../text/language.js';
import { pages } from '../pages.js';
import type { Viewer } from '../viewer.js';
import { type Found, kindNames } from './found.js';
import { recentRecords } from './recent-records.js';
import type { SearchState } from './use-search.js';

export interface Group {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly Found[];
  /** Why this kind could not be searched. */
  readonly problem?: string | undefined;
}

/** Without words what was opened last; with words pages of that name, then the records found, kind by kind. */
export function groupsFor(text: string, search: SearchState, viewer: Viewer, t: Translate): readonly Group[] {
  if (text === '') {
    const recent = recentRecords(viewer.personId).map((record) => ({ ...record, note: '' }));
    return [
      { name: 'recent', title: t('search.recent'), lines: recent },
      { name: 'pages', title: t('search.pages'), lines: pagesOf(viewer, t) },
    ].filter(({ lines }) => lines.length > 0);
  }
  const named = pagesOf(viewer, t).filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
  const records = kindNames.map((kind) => ({
    name: kind,
    title: t(`search.${kind}`),
    lines: search.found[kind] ?? [],
    problem: search.failed[kind],
  }));
  const all = { path: `/tickets?${new URLSearchParams({ view: 'all', q: text })}`, title: text, note: '' };
  return [
    { name: 'pages', title: t('search.pages'), lines: named },
    ...records,
    { name: 'more', title: t('search.inTicketList'), lines: viewer.can('TICKET_READ') ? [all] : [] },
  ].filter(({ lines, ...group }) => lines.length > 0 || ('problem' in group && group.problem !== undefined));
}

function pagesOf(viewer: Viewer, t: Translate): readonly Found[] {
  const parts = sections.map(({ name, title, permission }) => ({
    path: `/admin/${name}`,
    title,
    permission,
    note: t('nav.admin'),
  }));
  return [...pages.map((page) => ({ ...page, note: '' })), ...parts]
    .filter(({ permission }) => viewer.can(permission))
    .map(({ path, title, note }) => ({ path, title: t(title), note }));
}
