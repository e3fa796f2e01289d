import { Link } from 'react-router';
import { Empty } from '../lists/states.js';
import { useText } from '../text/language.js';
import type { TextKey } from '../text/texts.js';

export function NoPage({ title, hint }: { readonly title: TextKey; readonly hint?: TextKey }) {
  const t = useText();
  return <Empty title={t(title)} hint={hint && t(hint)} action={<Link to="/">{t('shell.home')}</Link>} />;
}
