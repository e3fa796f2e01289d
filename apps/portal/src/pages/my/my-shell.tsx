import {
  BookOutlined,
  FileProtectOutlined,
  HomeOutlined,
  UnorderedListOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigation } from 'react-router';
import { LeaveGuard } from '../../forms/leave-guard.js';
import { OfflineBanner } from '../../shell/offline-banner.js';
import { useScrollPlace } from '../../shell/use-scroll-place.js';
import { useText } from '../../text/language.js';
import type { TextKey } from '../../text/texts.js';
import { useContact } from './contact.js';
import './my.css';

const places: readonly { readonly to: string; readonly word: TextKey; readonly icon: ReactNode }[] = [
  { to: '/my', word: 'my.home', icon: <HomeOutlined /> },
  { to: '/my/tickets', word: 'customer.myTickets', icon: <UnorderedListOutlined /> },
  { to: '/my/library', word: 'nav.library', icon: <BookOutlined /> },
  { to: '/my/agreements', word: 'my.agreements', icon: <FileProtectOutlined /> },
];

/** One quiet column; on a phone the places are at the foot, in reach of a thumb. */
export function MyShell() {
  const t = useText();
  const { name, company } = useContact();
  const main = useRef<HTMLElement>(null);
  const loading = useNavigation().state === 'loading';
  const { pathname } = useLocation();
  useScrollPlace(main);
  // The page has loaded, so a later missing file may be answered by a reload again.
  useEffect(() => sessionStorage.removeItem('aftercare.reloaded'), [pathname]);
  return (
    <div className="my">
      <header className="my-top">
        <a className="skip-link" href="#page">
          {t('shell.skip')}
        </a>
        <Link to="/my" className="my-brand">
          <strong>{t('my.title')}</strong>
          <span className="muted">{company}</span>
        </Link>
        <nav className="my-places" aria-label={t('shell.navigation')}>
          {places.map(({ to, word, icon }) => (
            <NavLink key={to} to={to} end={to === '/my'} className="my-place">
              <span aria-hidden>{icon}</span>
              <span>{t(word)}</span>
            </NavLink>
          ))}
        </nav>
        <NavLink to="/my/account" className="my-place my-me" aria-label={`${name} · ${t('shell.account')}`}>
          <span aria-hidden>
            <UserOutlined />
          </span>
          <span className="my-name">{name}</span>
        </NavLink>
      </header>
      <OfflineBanner />
      <main id="page" ref={main} tabIndex={-1} className={loading ? 'is-loading' : ''}>
        <Outlet />
      </main>
      <LeaveGuard />
    </div>
  );
}
