import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useText } from '../../text/language.js';
import { TimeLeft } from '../../time/time-left.js';
import { useDueSoon } from '../dashboard/use-due-soon.js';
import { CustomerName, PriorityMark } from '../tickets/ticket-parts.js';

/** What runs out next, counting; how many there are besides. */
export function WallDueSoon() {
  const t = useText();
  const { due, failed, problem, refresh } = useDueSoon();
  return (
    <section className="wall-due" aria-label={t('dashboard.decide')}>
      <h2>
        {t('wall.due')} <strong className={due?.totalCount ? 'is-off' : ''}>{due?.totalCount ?? ''}</strong>
      </h2>
      {!due && failed ? <Failed onRetry={refresh} problem={problem} /> : null}
      {!due && !failed ? <Skeleton lines={4} /> : null}
      {due?.totalCount === 0 ? <Empty title={t('dashboard.nothingDue')} /> : null}
      <ol>
        {due?.edges.map(({ node }) => (
          <li key={node.id}>
            <PriorityMark priority={node.priority} />
            <span className="wall-ticket">
              {node.number} <CustomerName ticket={node} />
            </span>
            {node.nextDue ? <TimeLeft clock={node.nextDue} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
