import { App, Button, Drawer } from 'antd';
import { Link } from 'react-router';
import { ArticlePageDocument, VoteOnArticleDocument } from '../../generated/graphql.js';
import { RecordFiles } from '../../files/record-files.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useRecordChanges } from '../../graphql/use-record-changes.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { LateMarkdown } from '../../markdown/late-markdown.js';
import { useNarrow } from '../../shell/use-narrow.js';
import { useReturnFocus } from '../../shell/use-return-focus.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { Status } from './article-columns.js';
import { ArticleSteps } from './article-steps.js';

interface Props {
  readonly id: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** An article to read, with the steps of its life below. */
export function ArticlePanel({ id, onChanged, onClose }: Props) {
  const t = useText();
  const narrow = useNarrow();
  useReturnFocus();
  const { message } = App.useApp();
  const { submit, pending } = useSubmission(VoteOnArticleDocument);
  const [{ data, error, fetching }, refresh] = useLiveQuery({
    query: ArticlePageDocument,
    variables: { id },
  });
  useRecordChanges('ARTICLE', id, refresh);
  const article = data?.node?.__typename === 'Article' ? data.node : undefined;
  const changed = () => {
    refresh();
    onChanged();
  };
  const vote = (useful: boolean) => {
    void submit({ id, useful }).then(({ kind }) => {
      if (kind === 'done') void message.success(t('library.thanks'));
      refresh();
    });
  };
  const parts = article && [
    [t('library.symptom'), article.shown.symptom],
    [t('library.environment'), article.shown.environment],
    [t('library.cause'), article.shown.cause],
    [t('library.solution'), article.shown.solution],
    [t('library.reviewNote'), article.shown.reviewNote],
    [t('library.versions'), article.productVersions.join(t('list.separator'))],
    [t('library.categories'), article.categories.map(({ name }) => name).join(t('list.separator'))],
  ];
  return (
    <Drawer
      open
      title={article ? `${article.number} ${article.shown.title}` : ''}
      size={narrow ? '100%' : 640}
      onClose={onClose}
      footer={article ? <ArticleSteps article={article} onChanged={changed} /> : null}
    >
      {!article && error ? <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} /> : null}
      {!article && !error && fetching ? <Skeleton /> : null}
      {!article && !error && !fetching ? (
        <Empty title={t('library.missing')} hint={t('shell.notFoundHint')} />
      ) : null}
      {article && parts ? (
        <div className="article">
          <div className="row">
            <Status article={article} />
            {article.shown.changedBy ? (
              <span className="muted">
                {article.shown.changedBy.displayName} · <TimeOf at={article.shown.changedAt} />
              </span>
            ) : null}
            {article.sourceTicket ? (
              <span>
                {t('library.source')}{' '}
                <Link to={`/tickets/${article.sourceTicket.number}`}>{article.sourceTicket.number}</Link>
              </span>
            ) : null}
          </div>
          {parts.map(([name, text]) =>
            text ? (
              <section key={name}>
                <h2>{name}</h2>
                <LateMarkdown text={text} />
              </section>
            ) : null,
          )}
          <RecordFiles
            kind="article"
            recordId={article.id}
            title={t('file.files')}
            files={article.attachments}
            mayAdd={article.availableActions.some(({ allowed }) => allowed)}
            onChanged={refresh}
          />
          <div className="row">
            <Button size="small" disabled={pending} onClick={() => vote(true)}>
              {t('library.useful', { count: article.usefulVotes })}
            </Button>
            <Button size="small" disabled={pending} onClick={() => vote(false)}>
              {t('library.useless', { count: article.uselessVotes })}
            </Button>
          </div>
        </div>
      ) : null}
    </Drawer>
  );
}
