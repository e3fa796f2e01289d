import { Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { SuggestedArticlesDocument, type SuggestedArticlesQuery } from '../../generated/graphql.js';
import { useDelayed } from '../../lists/use-delayed.js';
import { useText } from '../../text/language.js';
import { ArticleById } from './article-words.js';
import { useKept } from './use-kept.js';
import { useVerdict } from './use-verdict.js';

interface Props {
  readonly text: string;
  readonly productCode: string | undefined;
  /** An article was enough: no ticket is needed. */
  readonly onSolved: () => void;
}

/** What a search takes at most, and from how many letters it says something. */
const MOST = 200;
const LEAST = 4;

/** Articles beside the problem while it is typed, never in its way (KB-04). */
export function SuggestedArticles({ text, productCode, onSolved }: Props) {
  const t = useText();
  const words = useDelayed(text.trim().slice(0, MOST), 400);
  const typed = words.length >= LEAST;
  const [{ data }] = useQuery({
    query: SuggestedArticlesDocument,
    variables: { text: words, productCode: productCode ?? null },
    pause: !typed,
  });
  const found = useKept(data);
  const hits = typed ? (found?.searchArticles ?? []) : [];
  const [open, setOpen] = useState<string>();
  return (
    <div className={hits.length > 0 ? 'panel stack my-suggestions' : 'visually-hidden'}>
      {/* Always there: only then is it told to those who do not see it. */}
      <p role="status" className="muted">
        {hits.length > 0 ? t('my.suggestedCount', { count: hits.length }) : ''}
      </p>
      <ul>
        {hits.map(({ article }) => (
          <li key={article.id}>
            <Suggestion
              article={article}
              open={open === article.id}
              onToggle={() => setOpen(open === article.id ? undefined : article.id)}
              onSolved={onSolved}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SuggestionProps {
  readonly article: SuggestedArticlesQuery['searchArticles'][number]['article'];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onSolved: () => void;
}

function Suggestion({ article, open, onToggle, onSolved }: SuggestionProps) {
  const t = useText();
  const { say, pending } = useVerdict(article.id);
  return (
    <>
      <button type="button" className="plain-button my-suggestion" aria-expanded={open} onClick={onToggle}>
        {article.shown.title}
      </button>
      {open ? (
        <div className="my-article">
          <ArticleById id={article.id} />
          <div className="row">
            <Button
              type="primary"
              loading={pending}
              // Thanked at once; whether the vote arrived is no matter of the customer's.
              onClick={() => {
                void say(true);
                onSolved();
              }}
            >
              {t('my.solvedThis')}
            </Button>
            <Button onClick={onToggle}>{t('my.notThis')}</Button>
          </div>
        </div>
      ) : null}
    </>
  );
}
