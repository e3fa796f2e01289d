import { useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../text/language.js';
import { pages } from './pages.js';

/** The tab says which page it is, before the page itself puts a name of its own there (`useTitle`). */
export function usePageTitle(): void {
  const t = useText();
  const { pathname } = useLocation();
  useLayoutEffect(() => {
    const page = pages.find(({ path }) => pathname.startsWith(path));
    const title = page?.title ?? others[pathname.split('/')[1] ?? ''];
    document.title = title ? `${t(title)} · Aftercare` : t('shell.product');
    // The page has loaded, so a later missing file may be answered by a reload again.
    sessionStorage.removeItem('aftercare.reloaded');
  }, [pathname, t]);
}

/** Pages that are reached from elsewhere than the rail. */
const others: Readonly<
  Record<string, 'shell.account' | 'questions.title' | 'training.exam' | 'admin.people'>
> = {
  account: 'shell.account',
  questions: 'questions.title',
  exams: 'training.exam',
  people: 'admin.people',
};
