import { useText } from '../text/language.js';
import type { Difference } from './differences.js';
import './forms.css';

/** Errors that belong to no field in particular. */
export function GeneralProblems({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <div className="form-note" role="alert">
      {messages.map((message) => (
        <div key={message}>{message}</div>
      ))}
    </div>
  );
}

interface ConflictProps {
  readonly version: number | undefined;
  readonly differences: readonly Difference[];
}

export function ConflictNote({ version, differences }: ConflictProps) {
  const t = useText();
  return (
    <div className="form-note is-conflict" role="alert">
      {t('form.conflict')}
      {differences.length === 0 ? (
        <div>{t('form.conflictUnknown', { version: version ?? '?' })}</div>
      ) : (
        <ul>
          {differences.map(({ label, from, to }) => (
            <li key={label}>
              {label}
              {from || to ? (
                <>
                  : <s className="muted">{from || t('form.empty')}</s> → {to || t('form.empty')}
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <div>{t('form.conflictHint')}</div>
    </div>
  );
}
