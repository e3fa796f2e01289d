import { Link } from 'react-router';
import {
  TicketArticlesDocument,
  type TicketArticlesQuery,
  type TicketPageFragment,
} from '../../../generated/graphql.js';
import { useLiveQuery } from '../../../graphql/use-live-query.js';
import { consentTexts, solutionKindTexts, solutionStageTexts } from '../../../text/codes/work-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { TimeOf } from '../../../time/time-of.js';

/** Each proposal with the customer's word on it, newest first, and the articles that helped. */
export function SolutionPanel({ ticket }: { readonly ticket: TicketPageFragment }) {
  const t = useText();
  const label = useLabel();
  // Read apart: what the library does not answer must not keep the ticket from being shown.
  const [{ data }] = useLiveQuery({ query: TicketArticlesDocument, variables: { id: ticket.id } });
  const articles = data?.node?.__typename === 'Ticket' ? data.node.articles : [];
  if (ticket.solutions.length === 0 && articles.length === 0) return null;
  return (
    <section className="panel stack" aria-label={t('ticket.solutions')}>
      <h2>{t('ticket.solutions')}</h2>
      {ticket.solutions.toReversed().map((solution) => (
        <div key={solution.id} className="solution">
          <div className="row">
            <span className="tag">{label(solutionStageTexts, solution.stage)}</span>
            <span className="tag">{label(solutionKindTexts, solution.kind)}</span>
            <span className={`tag ${solution.consent === 'GIVEN' ? 'is-good' : 'is-warn'}`}>
              {label(consentTexts, solution.consent)}
            </span>
          </div>
          <div className="prewrap">{solution.description}</div>
          {solution.steps.length > 0 ? (
            <ol>
              {solution.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          ) : null}
          {solution.precautions ? (
            <div className="time-left is-soon prewrap">{solution.precautions}</div>
          ) : null}
          <ul className="criteria">
            {solution.criteria.map(({ id, text, met }) => (
              <li key={id}>
                {met === true ? '☑' : met === false ? '☒' : '☐'} {text}
              </li>
            ))}
          </ul>
          <div className="muted">
            {solution.proposedBy.name} · <TimeOf at={solution.proposedAt} short />
          </div>
        </div>
      ))}
      <LinkedArticles articles={articles} />
    </section>
  );
}

type Articles = Extract<TicketArticlesQuery['node'], { __typename: 'Ticket' }>['articles'];

function LinkedArticles({ articles }: { readonly articles: Articles }) {
  const t = useText();
  return articles.map(({ article, solved }) =>
    article ? (
      <div key={article.id}>
        {t('ticket.articles')}:{' '}
        <Link to={`/library?article=${encodeURIComponent(article.id)}`}>
          {article.number} {article.shown.title}
        </Link>{' '}
        {solved ? <span className="tag is-good">{t('ticket.solvedByIt')}</span> : null}
      </div>
    ) : null,
  );
}
