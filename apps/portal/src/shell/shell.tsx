import { useEffect, useState } from 'react';
import { Outlet, useLocation, useNavigate, useNavigation } from 'react-router';
import { useConnectionState } from '../graphql/connection-state.js';
import { useText } from '../text/language.js';
import { KeyboardHelp } from './keyboard-help.js';
import { pages } from './pages.js';
import { Rail } from './rail.js';
import { TopBar } from './top-bar.js';
import { type Shortcuts, useShortcuts } from './use-shortcuts.js';
import { useViewer } from './viewer.js';
import './shell.css';

export function Shell() {
  const t = useText();
  const navigate = useNavigate();
  const { can } = useViewer();
  const { reachable } = useConnectionState();
  const offline = useBrowserOffline() || !reachable;
  const loading = useNavigation().state === 'loading';
  const [help, setHelp] = useState(false);
  const reachablePages = pages.filter(({ permission }) => can(permission));
  const shortcuts: Shortcuts = {
    ...Object.fromEntries(reachablePages.map(({ goKey, path }) => [`g ${goKey}`, () => void navigate(path)])),
    '?': () => setHelp(true),
    '/': () => document.querySelector<HTMLInputElement>('#top-search')?.focus(),
  };
  useShortcuts(shortcuts);
  usePageTitle();
  return (
    <div className="shell">
      <a className="skip-link" href="#page">
        {t('shell.skip')}
      </a>
      <Rail pages={reachablePages} />
      <TopBar onHelp={() => setHelp(true)} />
      {offline ? (
        <div className="offline-banner" role="alert">
          {t('shell.offline')}
        </div>
      ) : null}
      <main id="page" tabIndex={-1} className={loading ? 'is-loading' : ''}>
        <Outlet />
      </main>
      {help ? <KeyboardHelp pages={reachablePages} onClose={() => setHelp(false)} /> : null}
    </div>
  );
}

function useBrowserOffline(): boolean {
  const [offline, setOffline] = useState(() => !navigator.onLine);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return offline;
}

/** The tab says which page it is; a record's page puts its own name in front. */
function usePageTitle(): void {
  const t = useText();
  const { pathname } = useLocation();
  useEffect(() => {
    const page = pages.find(({ path }) => pathname.startsWith(path));
    document.title = page ? `${t(page.title)} · Aftercare` : t('shell.product');
    // The page has loaded, so a later missing file may be answered by a reload again.
    sessionStorage.removeItem('aftercare.reloaded');
  }, [pathname, t]);
}
