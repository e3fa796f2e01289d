import { Link, useLocation } from 'react-router';
import { Empty } from '../lists/states.js';
import { useText } from '../text/language.js';
import type { TextKey } from '../text/texts.js';

export function NoPage({ title, hint }: { readonly title: TextKey; readonly hint?: TextKey }) {
  const t = useText();
  const home = useLocation().pathname.startsWith('/my/') ? '/my' : '/';
  return <Empty title={t(title)} hint={hint && t(hint)} action={<Link to={home}>{t('shell.home')}</Link>} />;
}
