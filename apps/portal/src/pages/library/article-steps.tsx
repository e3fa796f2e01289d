import { App, Button, Tooltip } from 'antd';
import { useState } from 'react';
import { flagOf, optionalText, textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import {
  type ArticleAction,
  PublishArticleDocument,
  RetireArticleDocument,
  ReviewArticleDocument,
  ReviseArticleDocument,
  SubmitArticleDocument,
} from '../../generated/graphql.js';
import type { Outcome } from '../../graphql/outcome.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { articleActionTexts } from '../../text/codes/article-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { ArticleForm } from './article-form.js';
import type { ShownArticle } from './shown-article.js';

interface Props {
  readonly article: ShownArticle;
  readonly onChanged: () => void;
}

/** draft → reviewed → published → retired (KB-01); what is not allowed says why. */
export function ArticleSteps({ article, onChanged }: Props) {
  const t = useText();
  const label = useLabel();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<ArticleAction>();
  const submitting = useSubmission(SubmitArticleDocument);
  const reviewing = useSubmission(ReviewArticleDocument);
  const publishing = useSubmission(PublishArticleDocument);
  const revising = useSubmission(ReviseArticleDocument);
  const retiring = useSubmission(RetireArticleDocument);
  const read = { id: article.id, expectedVersion: article.version };
  const close = () => setAsking(undefined);
  const done = () => {
    onChanged();
    close();
  };
  const tell = (sent: Promise<Outcome<unknown>>) => {
    void sent.then((outcome) => {
      onChanged();
      if (outcome.kind === 'lost') void message.error(t('form.lost'));
      if (outcome.kind === 'failed') void message.error(outcome.message);
      if (outcome.kind === 'refused') void message.error(outcome.problems[0]?.message);
    });
  };
  const act = (action: ArticleAction) => {
    switch (action) {
      case 'SUBMIT':
        return tell(submitting.submit(read));
      case 'PUBLISH':
        return tell(publishing.submit(read));
      case 'REVISE':
        return tell(revising.submit(read));
      case 'CHANGE':
      case 'REVIEW':
      case 'RETIRE':
        return setAsking(action);
    }
  };
  return (
    <div className="row">
      {article.availableActions.map(({ action, allowed, reason }) => (
        <Tooltip key={action} title={allowed ? '' : reason}>
          <Button disabled={!allowed} onClick={() => act(action)}>
            {label(articleActionTexts, action)}
          </Button>
        </Tooltip>
      ))}
      {asking === 'CHANGE' ? <ArticleForm article={article} onDone={onChanged} onClose={close} /> : null}
      {asking === 'REVIEW' ? (
        <SideForm
          title={label(articleActionTexts, 'REVIEW')}
          fields={[
            { name: 'approved', label: 'library.approved', kind: 'flag' },
            { name: 'note', label: 'library.note', kind: 'long', maxLength: 2000 },
          ]}
          initial={{ approved: true }}
          send={(values: Values) =>
            reviewing.submit({
              ...read,
              approved: flagOf(values, 'approved'),
              note: optionalText(values, 'note'),
            })
          }
          onDone={done}
          onClose={close}
        />
      ) : null}
      {asking === 'RETIRE' ? (
        <SideForm
          title={label(articleActionTexts, 'RETIRE')}
          fields={[
            { name: 'reason', label: 'library.retireReason', kind: 'long', required: true, maxLength: 500 },
          ]}
          send={(values: Values) => retiring.submit({ ...read, reason: textOf(values, 'reason') })}
          onDone={done}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
