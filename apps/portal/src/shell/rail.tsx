import { NavLink } from 'react-router';
import { useText } from '../text/language.js';
import type { PageEntry } from './page-entry.js';

/** Narrow rail at the side; on a phone a bar at the foot, in reach of the thumb. */
export function Rail({ pages }: { readonly pages: readonly PageEntry[] }) {
  const t = useText();
  return (
    <nav className="rail" aria-label={t('shell.navigation')}>
      {pages.map(({ path, title, icon }) => (
        <NavLink key={path} to={path} className="rail-link">
          <span aria-hidden>{icon}</span>
          <span>{t(title)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
