import { FileList } from '../../files/file-list.js';
import { MyArticleDocument, type MyArticleQuery } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { LateMarkdown } from '../../markdown/late-markdown.js';
import { useText } from '../../text/language.js';

export type ReadArticle = Extract<MyArticleQuery['node'], { __typename: 'Article' }>;

/** An article as its readers need it: what one sees, why, and what to do; with the files to take along. */
export function ArticleWords({ article }: { readonly article: ReadArticle }) {
  const t = useText();
  const { symptom, environment, cause, solution } = article.shown;
  const parts = [
    [t('library.symptom'), symptom],
    [t('library.environment'), environment],
    [t('library.cause'), cause],
    [t('library.solution'), solution],
  ] as const;
  return (
    <>
      {parts.map(([name, text]) =>
        text ? (
          <section key={name}>
            <h2>{name}</h2>
            <LateMarkdown text={text} />
          </section>
        ) : null,
      )}
      <FileList recordId={article.id} files={article.attachments} />
    </>
  );
}

export function useArticle(id: string) {
  const [{ data, error }, refresh] = useLiveQuery({ query: MyArticleDocument, variables: { id } });
  const article = data?.node?.__typename === 'Article' ? data.node : undefined;
  return { article, missing: data !== undefined && !article, failed: error !== undefined, refresh };
}

/** In the place where its title stood. */
export function ArticleById({ id }: { readonly id: string }) {
  const { article, failed, refresh } = useArticle(id);
  if (article) return <ArticleWords article={article} />;
  return failed ? <Failed onRetry={refresh} /> : <Skeleton lines={3} />;
}
