import type { ReactNode } from 'react';
import { LanguageSwitch } from '../../text/language-switch.js';
import { useText } from '../../text/language.js';
import './link.css';

/** Frame of a page behind a mail link: one column, made for a phone, without sign-in. */
export function LinkPage({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    <main className="link-page">
      <div className="link-column">
        <div className="row spread">
          <span className="muted">{t('shell.product')}</span>
          <LanguageSwitch />
        </div>
        <div className="panel link-panel">{children}</div>
      </div>
    </main>
  );
}

/** What there is to say when nothing can be answered (any more). */
export function LinkNote({ title, hint }: { readonly title: string; readonly hint?: string | undefined }) {
  return (
    <div role="status" className="stack">
      <h1>{title}</h1>
      {hint ? <p className="muted">{hint}</p> : null}
    </div>
  );
}
