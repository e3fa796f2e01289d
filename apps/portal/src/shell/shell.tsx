import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useNavigate, useNavigation } from 'react-router';
import { LeaveGuard } from '../forms/leave-guard.js';
import { useText } from '../text/language.js';
import { OfflineBanner } from './offline-banner.js';
import { pages } from './pages.js';
import { Rail } from './rail.js';
import { TopBar } from './top-bar.js';
import { usePageFocus } from './use-page-focus.js';
import { usePageTitle } from './use-page-title.js';
import { useScrollPlace } from './use-scroll-place.js';
import { type Shortcuts, useShortcuts } from './use-shortcuts.js';
import { useViewer } from './viewer.js';
import './shell.css';

const KeyboardHelp = lazy(async () => ({ default: (await import('./keyboard-help.js')).KeyboardHelp }));
const SearchPalette = lazy(async () => ({
  default: (await import('./search/search-palette.js')).SearchPalette,
}));

export function Shell() {
  const t = useText();
  const navigate = useNavigate();
  const { can } = useViewer();
  const loading = useNavigation().state === 'loading';
  const [above, setAbove] = useState<'search' | 'help'>();
  const main = useRef<HTMLElement>(null);
  const reachablePages = pages.filter(({ permission }) => can(permission));
  const shortcuts: Shortcuts = {
    ...Object.fromEntries(reachablePages.map(({ goKey, path }) => [`g ${goKey}`, () => void navigate(path)])),
    '?': () => setAbove('help'),
    '/': () => setAbove('search'),
  };
  useShortcuts(shortcuts);
  useSearchKey(() => setAbove('search'));
  usePageTitle();
  useScrollPlace(main);
  usePageFocus(main);
  return (
    <div className="shell">
      <a className="skip-link" href="#page">
        {t('shell.skip')}
      </a>
      <Rail pages={reachablePages} />
      <TopBar onSearch={() => setAbove('search')} onHelp={() => setAbove('help')} />
      <OfflineBanner />
      <main id="page" ref={main} tabIndex={-1} className={loading ? 'is-loading' : ''}>
        <Outlet />
      </main>
      <LeaveGuard />
      <Suspense>
        {above === 'help' ? (
          <KeyboardHelp pages={reachablePages} onClose={() => setAbove(undefined)} />
        ) : null}
        {above === 'search' ? <SearchPalette onClose={() => setAbove(undefined)} /> : null}
      </Suspense>
    </div>
  );
}

/** Ctrl K from anywhere, also out of a field. */
function useSearchKey(open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
