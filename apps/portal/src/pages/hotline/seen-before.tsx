import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  FindArticlesDocument,
  RecentTicketsOfCustomerDocument,
  SimilarTicketsDocument,
  type TicketRowFragment,
} from '../../generated/graphql.js';
import { Empty } from '../../lists/states.js';
import { useDelayed } from '../../lists/use-delayed.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';
import { TicketCard } from '../tickets/ticket-card.js';

interface Props {
  readonly customerId: string | undefined;
  readonly description: string;
}

/** What is known of this customer and of this problem, while it is typed (TKT-06). */
export function SeenBefore({ customerId, description }: Props) {
  const t = useText();
  const { can } = useViewer();
  const words = useDelayed(description.trim().slice(0, 200), 400);
  const typed = words.length >= 4;
  const [recent] = useQuery({
    query: RecentTicketsOfCustomerDocument,
    variables: { customerId: customerId ?? '' },
    pause: !customerId || !can('TICKET_READ'),
  });
  const [similar] = useQuery({
    query: SimilarTicketsDocument,
    variables: { search: words },
    pause: !typed || !can('TICKET_READ'),
  });
  const [articles] = useQuery({
    query: FindArticlesDocument,
    variables: { text: words },
    pause: !typed || !can('ARTICLE_READ'),
  });
  const hits = typed ? (articles.data?.searchArticles ?? []) : [];
  const recentTickets = customerId ? rowsOf(recent.data) : [];
  const known = new Set(recentTickets.map(({ id }) => id));
  const similarTickets = typed ? rowsOf(similar.data).filter(({ id }) => !known.has(id)) : [];
  const nothing = hits.length + recentTickets.length + similarTickets.length === 0;
  return (
    <aside className="panel stack seen-before" aria-label={t('hotline.seenBefore')}>
      <h2>{t('hotline.seenBefore')}</h2>
      {nothing ? <Empty title={t(typed ? 'hotline.nothingSimilar' : 'hotline.seenBeforeHint')} /> : null}
      {hits.length > 0 ? <h3 className="muted">{t('hotline.articles')}</h3> : null}
      {hits.map(({ article }) => (
        <Link key={article.id} to={`/library?article=${encodeURIComponent(article.id)}`} target="_blank">
          {article.number} {article.shown.title}
        </Link>
      ))}
      <Tickets title={t('hotline.recent')} tickets={recentTickets} />
      <Tickets title={t('hotline.similar')} tickets={similarTickets} />
    </aside>
  );
}

function Tickets({
  title,
  tickets,
}: {
  readonly title: string;
  readonly tickets: readonly TicketRowFragment[];
}) {
  if (tickets.length === 0) return null;
  return (
    <>
      <h3 className="muted">{title}</h3>
      <ul className="seen-tickets">
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <Link to={`/tickets/${ticket.number}`} target="_blank">
              <TicketCard ticket={ticket} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

const rowsOf = (data: { tickets: { edges: readonly { node: TicketRowFragment }[] } } | undefined) =>
  (data?.tickets.edges ?? []).map(({ node }) => node);
