import { lazy, Suspense, useEffect, useRef } from 'react';
import { Navigate, NavLink, useParams } from 'react-router';
import { Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useTitle } from '../../shell/use-title.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';
import '../../text/administration.js';
import { loaders } from './loaders.js';
import { sections } from './sections.js';
import '../ticket/ticket.css';
import '../tickets/tickets.css';
import '../../steps/steps.css';
import './admin.css';

const loaded = Object.fromEntries(sections.map(({ name }) => [name, lazy(loaders[name])]));

/** What keeps the platform going, part by part; each person sees the parts that their roles open (COM-03). */
export function AdminPage() {
  const t = useText();
  const { can } = useViewer();
  const { section: name } = useParams();
  const open = sections.filter(({ permission }) => can(permission));
  const section = open.find((each) => each.name === name);
  useTitle(section && t(section.title));
  const nav = useRef<HTMLElement>(null);
  // On a phone the parts stand side by side, and the open one may lie beyond the edge.
  useEffect(() => {
    nav.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [section]);
  if (name === undefined && open[0]) return <Navigate to={`/admin/${open[0].name}`} replace />;
  const Content = section && loaded[section.name];
  if (!Content) return <NoPage title="shell.notFound" hint="shell.notFoundHint" />;
  return (
    <div className="admin">
      <nav className="admin-nav" ref={nav} aria-label={t('nav.admin')}>
        {open.map((each) => (
          <NavLink key={each.name} to={`/admin/${each.name}`}>
            {t(each.title)}
          </NavLink>
        ))}
      </nav>
      <div className="admin-content">
        <Suspense fallback={<Skeleton />}>
          <Content key={section.name} />
        </Suspense>
      </div>
    </div>
  );
}
