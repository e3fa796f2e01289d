import type { ReactNode } from 'react';
import { FileList } from '../../../files/file-list.js';
import type { TicketPageFragment } from '../../../generated/graphql.js';
import { Failed, Skeleton } from '../../../lists/states.js';
import { useText } from '../../../text/language.js';
import { EntryLine, StepLines } from './entry-line.js';
import { foldSteps } from './fold-steps.js';
import type { useConversation } from './use-conversation.js';

interface Props {
  readonly ticket: Pick<TicketPageFragment, 'id' | 'description' | 'attachments'>;
  readonly list: ReturnType<typeof useConversation>;
  readonly onChanged: () => void;
  readonly className: string;
  /** What stands there when nothing was said yet. */
  readonly empty?: ReactNode;
  /** Below the last line. */
  readonly children?: ReactNode;
}

/** The problem as it was told, its files, and what was said since (TKT-12). */
export function ConversationLines({ ticket, list, onChanged, className, empty, children }: Props) {
  const t = useText();
  const { rows, status, problem, hasMore, loadMore, refresh } = list;
  return (
    <div className={className} aria-live="polite">
      {rows.some(({ body }) => body === ticket.description) ? null : (
        <article className="entry is-customer_message">
          <div className="entry-head">{t('ticket.description')}</div>
          <div className="prewrap">{ticket.description}</div>
        </article>
      )}
      <FileList recordId={ticket.id} files={ticket.attachments} onChanged={onChanged} />
      {rows.length === 0 && status === 'failed' ? <Failed onRetry={refresh} problem={problem} /> : null}
      {rows.length === 0 && status === 'loading' ? <Skeleton lines={4} /> : null}
      {rows.length === 0 && status === 'ready' ? empty : null}
      {foldSteps(rows).map((shown) =>
        shown.kind === 'steps' ? (
          <StepLines key={shown.id} entries={shown.entries} />
        ) : (
          <EntryLine key={shown.entry.id} entry={shown.entry} ticketId={ticket.id} onChanged={refresh} />
        ),
      )}
      {hasMore ? (
        <button type="button" className="plain-button steps-fold" onClick={loadMore}>
          {t('list.more')}
        </button>
      ) : null}
      {children}
    </div>
  );
}
