import { Link } from 'react-router';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useText } from '../../text/language.js';
import { TicketCard } from '../tickets/ticket-card.js';
import { useDueSoon } from './use-due-soon.js';

/** What needs a decision now: over time, or due within the hour. */
export function DueSoon() {
  const t = useText();
  const { due, failed, problem, refresh } = useDueSoon();
  return (
    <section className="panel due-soon" aria-label={t('dashboard.decide')}>
      <div className="row spread">
        <h2>{t('dashboard.decide')}</h2>
        <span className="muted">{due ? t('list.count', { count: due.totalCount }) : ''}</span>
      </div>
      <p className="muted">{t('dashboard.decideHint')}</p>
      {!due && failed ? <Failed onRetry={refresh} problem={problem} /> : null}
      {!due && !failed ? <Skeleton lines={4} /> : null}
      {due?.edges.length === 0 ? <Empty title={t('dashboard.nothingDue')} /> : null}
      <ul className="seen-tickets">
        {due?.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={`/tickets/${node.number}`}>
              <TicketCard ticket={node} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
