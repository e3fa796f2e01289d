import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  type MyArticleRowFragment,
  MyArticleSearchDocument,
  MyArticlesDocument,
  type MyArticlesQuery,
} from '../../generated/graphql.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useAddressSearch } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { useTitle } from '../../shell/use-title.js';
import { articleKindTexts } from '../../text/codes/article-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { useKept } from './use-kept.js';

/** What was written for customers; without words, what others read most. */
export function LibraryPage() {
  const t = useText();
  useTitle(t('nav.library'));
  const { typed, type, search } = useAddressSearch();
  // Enter says that the words are complete: what is then not found is missing in the library (KB-02).
  const [complete, setComplete] = useState('');
  return (
    <div className="my-page">
      <h1>{t('nav.library')}</h1>
      <Input.Search
        aria-label={t('my.searchLibrary')}
        placeholder={t('my.searchLibrary')}
        allowClear
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onSearch={(text) => setComplete(text.trim())}
      />
      {search ? <Hits text={search} typing={search !== complete} /> : <MostRead />}
    </div>
  );
}

function Hits({ text, typing }: { readonly text: string; readonly typing: boolean }) {
  const t = useText();
  const [{ data: answer, error, fetching }, ask] = useQuery({
    query: MyArticleSearchDocument,
    variables: { text, typing },
  });
  const data = useKept(answer);
  if (!data) {
    if (error && !fetching) return <Failed onRetry={ask} problem={error.graphQLErrors[0]?.message} />;
    return <Skeleton />;
  }
  const articles = data.searchArticles.map(({ article }) => article);
  return articles.length > 0 ? (
    <Articles articles={articles} />
  ) : (
    <Empty
      title={t('list.emptyFiltered')}
      hint={t('my.searchHint')}
      action={<Link to="/my/report">{t('customer.report')}</Link>}
    />
  );
}

const articlesOf = (data: MyArticlesQuery) => data.articles;
// Stable: another object would be another list.
const readable = { filter: {} };

function MostRead() {
  const t = useText();
  const { rows, status, problem, hasMore, loadMore, refresh } = useConnection(
    MyArticlesDocument,
    readable,
    articlesOf,
  );
  if (rows.length === 0) {
    if (status === 'failed') return <Failed onRetry={refresh} problem={problem} />;
    return status === 'ready' ? (
      <Empty title={t('library.empty')} hint={t('my.libraryEmpty')} />
    ) : (
      <Skeleton />
    );
  }
  return (
    <section className="stack">
      <h2>{t('my.mostRead')}</h2>
      <Articles articles={rows} />
      {hasMore ? (
        <button type="button" className="plain-button" onClick={loadMore}>
          {t('list.more')}
        </button>
      ) : null}
    </section>
  );
}

function Articles({ articles }: { readonly articles: readonly MyArticleRowFragment[] }) {
  const t = useText();
  const label = useLabel();
  return (
    <ul className="my-lines" aria-label={t('nav.library')}>
      {articles.map(({ id, kind, productVersions, shown }) => (
        <li key={id}>
          <Link className="my-line" to={`/my/library/${encodeURIComponent(id)}`}>
            <div className="my-line-title">{shown.title}</div>
            <div className="muted">
              {[label(articleKindTexts, kind), productVersions.join(t('list.separator'))]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </Link>
        </li>
      ))}
    </ul>
  );
}
