import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../text/language.js';
import { useSlow } from './use-delayed.js';
import './lists.css';

/** Grey lines in the place of what is coming, but only once waiting has become noticeable. */
export function Skeleton({ lines = 8 }: { readonly lines?: number }) {
  const t = useText();
  if (!useSlow(true)) return <div className="skeleton-space" style={{ minHeight: lines * 32 }} />;
  return (
    <div className="skeleton" role="status" aria-label={t('list.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} style={{ width: `${92 - ((line * 17) % 38)}%` }} />
      ))}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly action?: ReactNode;
}

/** Nothing there: says why, and what can be done. */
export function Empty({ title, hint, action }: EmptyProps) {
  return (
    <div className="state-note" role="status">
      <div className="state-title">{title}</div>
      {hint ? <div className="muted">{hint}</div> : null}
      {action}
    </div>
  );
}

interface FailedProps {
  readonly onRetry: () => void;
  /** What the server said; left out: it could not be reached. */
  readonly problem?: string | undefined;
}

export function Failed({ onRetry, problem }: FailedProps) {
  const t = useText();
  return (
    <div className="state-note" role="alert">
      <div className="state-title">{t('list.failed')}</div>
      <div className="muted">{problem ?? t('list.failedHint')}</div>
      <Button onClick={onRetry}>{t('shell.retry')}</Button>
    </div>
  );
}
