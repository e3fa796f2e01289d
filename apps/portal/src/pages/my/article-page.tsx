import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useTitle } from '../../shell/use-title.js';
import { articleKindTexts } from '../../text/codes/article-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { ArticleWords, useArticle } from './article-words.js';
import { useVerdict } from './use-verdict.js';

export function ArticlePage() {
  const { id = '' } = useParams();
  return <Shown key={id} id={id} />;
}

function Shown({ id }: { readonly id: string }) {
  const t = useText();
  const label = useLabel();
  const { article, missing, failed, refresh } = useArticle(id);
  useTitle(article?.shown.title);
  if (!article) {
    if (missing) return <NoPage title="library.missing" hint="shell.notFoundHint" />;
    return failed ? <Failed onRetry={refresh} /> : <Skeleton />;
  }
  const facts = [label(articleKindTexts, article.kind), article.productVersions.join(t('list.separator'))];
  return (
    <article className="my-page">
      <header className="stack">
        <div className="row">
          <Link to="/my/library">{t('nav.library')}</Link>
          <span className="muted">{article.number}</span>
        </div>
        <h1>{article.shown.title}</h1>
        <div className="muted">
          {facts.filter(Boolean).join(' · ')} · <TimeOf at={article.updatedAt} />
        </div>
      </header>
      <div className="panel my-article">
        <ArticleWords article={article} />
      </div>
      <DidItHelp id={article.id} />
    </article>
  );
}

/** One vote a person: a second one takes the place of the first (KB-03). */
function DidItHelp({ id }: { readonly id: string }) {
  const t = useText();
  const { say, pending } = useVerdict(id);
  const [said, setSaid] = useState<'yes' | 'no' | 'failed'>();
  const vote = async (useful: boolean) => {
    const { kind } = await say(useful);
    setSaid(kind === 'done' ? (useful ? 'yes' : 'no') : 'failed');
  };
  return (
    <section className="panel stack" aria-label={t('my.helped')}>
      <h2>{t('my.helped')}</h2>
      <div className="row">
        <Button disabled={pending} onClick={() => void vote(true)}>
          {t('my.helpedYes')}
        </Button>
        <Button disabled={pending} onClick={() => void vote(false)}>
          {t('my.helpedNo')}
        </Button>
      </div>
      <div role="status">
        {said === 'yes' ? t('library.thanks') : null}
        {said === 'no' ? (
          <>
            {t('library.thanks')} · <Link to="/my/report">{t('customer.report')}</Link>
          </>
        ) : null}
        {said === 'failed' ? t('form.lost') : null}
      </div>
    </section>
  );
}
