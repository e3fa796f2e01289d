import type { ArticleRowFragment } from '../../generated/graphql.js';
import type { Column } from '../../lists/plain-list.js';
import {
  articleAudienceTexts,
  articleKindTexts,
  articleStatusTexts,
} from '../../text/codes/article-codes.js';
import { useLabel } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';

export const articleColumns: readonly Column<ArticleRowFragment>[] = [
  { title: 'tickets.number', width: 116, cell: ({ number }) => number },
  { title: 'library.articleTitle', cell: ({ shown }) => <span title={shown.title}>{shown.title}</span> },
  { title: 'library.kind', width: 160, cell: (article) => <Kind article={article} /> },
  { title: 'library.status', width: 96, cell: (article) => <Status article={article} /> },
  {
    title: 'library.audience',
    width: 100,
    wideOnly: true,
    cell: (article) => <Audience article={article} />,
  },
  { title: 'library.owner', width: 100, cell: ({ owner }) => owner?.displayName },
  { title: 'library.used', width: 64, wideOnly: true, cell: ({ useCount }) => useCount },
  { title: 'library.solved', width: 64, wideOnly: true, cell: ({ solvedTickets }) => solvedTickets },
  { title: 'library.updated', width: 112, cell: ({ updatedAt }) => <TimeOf at={updatedAt} short /> },
];

export function ArticleCard({ article }: { readonly article: ArticleRowFragment }) {
  return (
    <div>
      <div className="row spread">
        <span className="muted">{article.number}</span>
        <Status article={article} />
      </div>
      <div className="ticket-card-subject">{article.shown.title}</div>
      <div className="row spread muted">
        <Kind article={article} />
        <TimeOf at={article.updatedAt} short />
      </div>
    </div>
  );
}

interface Props {
  readonly article: ArticleRowFragment;
}

const Kind = ({ article }: Props) => useLabel()(articleKindTexts, article.kind);
const Audience = ({ article }: Props) => useLabel()(articleAudienceTexts, article.audience);

export function Status({ article }: Props) {
  const label = useLabel();
  const tone = article.status === 'PUBLISHED' ? 'is-good' : article.status === 'DRAFT' ? 'is-accent' : '';
  return <span className={`tag ${tone}`}>{label(articleStatusTexts, article.status)}</span>;
}
