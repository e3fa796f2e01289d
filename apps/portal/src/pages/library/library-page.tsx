import { Button, Input, Select } from 'antd';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCodeOptions } from '../../forms/code-options.js';
import {
  ArticleCountDocument,
  type ArticleKind,
  ArticlesDocument,
  type ArticlesQuery,
  type ArticleStatus,
} from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { ExportMenu } from '../../lists/export-menu.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { useDelayed } from '../../lists/use-delayed.js';
import { keepForReturn, useLeaving } from '../../lists/use-leaving.js';
import { useViewer } from '../../shell/viewer.js';
import { articleKindTexts, articleStatusTexts } from '../../text/codes/article-codes.js';
import { useText } from '../../text/language.js';
import { ArticleCard, articleColumns } from './article-columns.js';
import './library.css';

const ArticleForm = lazy(async () => ({ default: (await import('./article-form.js')).ArticleForm }));
const ArticlePanel = lazy(async () => ({ default: (await import('./article-panel.js')).ArticlePanel }));

const kinds = ['ARTICLE'] as const;
const articlesOf = (data: ArticlesQuery) => data.articles;

export function LibraryPage() {
  const t = useText();
  const options = useCodeOptions();
  const { can } = useViewer();
  const [address, setAddress] = useSearchParams();
  const [typed, setTyped] = useState(address.get('q') ?? '');
  const search = useDelayed(typed.trim(), 250);
  const leaving = useLeaving();
  const [writing, setWriting] = useState(false);
  const kind = known(articleKindTexts, address.get('kind'));
  const status = known(articleStatusTexts, address.get('status'));
  const set = (name: string, value: string | undefined) => {
    // From where we are, not from what was rendered last: an article that was just opened must not be closed again by
    // the search that settles in the same moment.
    const next = new URLSearchParams(window.location.search);
    if ((next.get(name) ?? '') === (value ?? '')) return;
    if (value) next.set(name, value);
    else next.delete(name);
    if (name === 'q' && leaving.current) keepForReturn(next);
    else setAddress(next, { replace: name === 'q' });
  };
  useEffect(() => set('q', search), [search]);
  const selection = useMemo(
    () => ({
      filter: { ...(kind && { kinds: [kind] }), ...(status && { statuses: [status] }) },
      search: search || null,
    }),
    [kind, status, search],
  );
  const variables = useMemo(
    () => ({ ...selection, orderBy: search ? ('RELEVANCE' as const) : ('UPDATED_DESC' as const) }),
    [selection, search],
  );
  const list = useConnection(ArticlesDocument, variables, articlesOf);
  const [{ data: count }, countAgain] = useLiveQuery({ query: ArticleCountDocument, variables: selection });
  useKindChanges(kinds, () => {
    list.look();
    countAgain();
  });
  const changed = () => {
    list.refresh();
    countAgain();
  };
  const narrowed = Boolean(kind ?? status ?? search);
  const opened = address.get('article');
  return (
    <>
      <div className="page-head">
        <div className="row">
          <h1>{t('library.title')}</h1>
          <span className="muted">{count ? t('list.count', { count: count.articles.totalCount }) : ''}</span>
        </div>
        {can('ARTICLE_WRITE') ? (
          <Button type="primary" onClick={() => setWriting(true)}>
            {t('library.new')}
          </Button>
        ) : null}
      </div>
      <div className="filter-bar library-filters">
        <Input.Search
          className="library-search"
          aria-label={t('library.search')}
          placeholder={t('library.search')}
          allowClear
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Select<ArticleKind>
          aria-label={t('library.kind')}
          placeholder={t('library.kind')}
          allowClear
          value={kind ?? null}
          options={options(articleKindTexts)}
          onChange={(value?: ArticleKind) => set('kind', value)}
        />
        <Select<ArticleStatus>
          aria-label={t('library.status')}
          placeholder={t('library.status')}
          allowClear
          value={status ?? null}
          options={options(articleStatusTexts)}
          onChange={(value?: ArticleStatus) => set('status', value)}
        />
        <ExportMenu list="articles" variables={variables} />
      </div>
      <PlainList
        label={t('library.title')}
        list={list}
        columns={articleColumns}
        card={(row) => <ArticleCard article={row} />}
        onOpen={({ id }) => set('article', id)}
        empty={
          narrowed ? (
            <Empty title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />
          ) : (
            <Empty title={t('library.empty')} hint={t('library.emptyHint')} />
          )
        }
      />
      <Suspense>
        {opened ? (
          <ArticlePanel
            key={opened}
            id={opened}
            onChanged={changed}
            onClose={() => set('article', undefined)}
          />
        ) : null}
        {writing ? <ArticleForm onDone={changed} onClose={() => setWriting(false)} /> : null}
      </Suspense>
    </>
  );
}

const known = <Code extends string>(
  table: Readonly<Record<Code, unknown>>,
  text: string | null,
): Code | undefined =>
  // A text that is a key of the table is one of its codes.
  text !== null && Object.hasOwn(table, text) ? (text as Code) : undefined;
