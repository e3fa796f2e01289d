import { useState } from 'react';
import { useQuery } from 'urql';
import { useCodeOptions } from '../../forms/code-options.js';
import { type Field, listOf, optionalText, textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import {
  type ArticleAudience,
  type ArticleKind,
  ChangeArticleDocument,
  DraftArticleDocument,
  TicketCategoriesDocument,
} from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { articleAudienceTexts, articleKindTexts } from '../../text/codes/article-codes.js';
import { useText } from '../../text/language.js';
import { categoryChoices } from '../ticket/steps/category-choices.js';
import type { ShownArticle } from './shown-article.js';

interface Props {
  /** Left out: a new one. */
  readonly article?: ShownArticle;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function ArticleForm({ article, onDone, onClose }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const [{ data }] = useQuery({ query: TicketCategoriesDocument, requestPolicy: 'cache-first' });
  const draft = useSubmission(DraftArticleDocument);
  const changing = useSubmission(ChangeArticleDocument);
  // What was read when the form was opened; a conflict tells the version to go on with.
  const [version, setVersion] = useState(article?.version);
  const fields: readonly Field[] = [
    { name: 'title', label: 'library.articleTitle', kind: 'text', required: true, maxLength: 200 },
    {
      name: 'kind',
      label: 'library.kind',
      kind: 'choice',
      required: true,
      choices: options(articleKindTexts),
    },
    {
      name: 'audience',
      label: 'library.audience',
      kind: 'choice',
      required: true,
      choices: options(articleAudienceTexts),
    },
    { name: 'symptom', label: 'library.symptom', kind: 'markdown', maxLength: 10_000 },
    { name: 'environment', label: 'library.environment', kind: 'markdown', maxLength: 4000 },
    { name: 'cause', label: 'library.cause', kind: 'markdown', maxLength: 10_000 },
    { name: 'solution', label: 'library.solution', kind: 'markdown', required: true, maxLength: 50_000 },
    {
      name: 'categoryCodes',
      label: 'library.categories',
      kind: 'choices',
      choices: categoryChoices(data?.ticketCategories ?? []),
    },
    { name: 'productCodes', label: 'library.products', kind: 'lines' },
    { name: 'productVersions', label: 'library.versions', kind: 'lines' },
    { name: 'reviewDue', label: 'library.reviewDue', kind: 'date' },
  ];
  const send = async (values: Values) => {
    const input = articleInput(values);
    if (!article) return draft.submit(input);
    const outcome = await changing.submit({ ...input, id: article.id, expectedVersion: version });
    if (outcome.kind === 'refused' && outcome.currentVersion !== undefined)
      setVersion(outcome.currentVersion);
    return outcome;
  };
  return (
    <SideForm
      title={article ? article.number : t('library.new')}
      fields={fields}
      initial={firstValues(article)}
      send={send}
      onDone={() => {
        onDone();
        onClose();
      }}
      onClose={onClose}
    />
  );
}

const firstValues = (article: ShownArticle | undefined): Values =>
  article
    ? {
        title: article.shown.title,
        kind: article.kind,
        audience: article.audience,
        symptom: article.shown.symptom ?? '',
        environment: article.shown.environment ?? '',
        cause: article.shown.cause ?? '',
        solution: article.shown.solution,
        categoryCodes: article.categories.map(({ code }) => code),
        productCodes: article.productCodes,
        productVersions: article.productVersions,
        reviewDue: article.reviewDue ?? '',
      }
    : { kind: 'SOLUTION', audience: 'STAFF' };

const articleInput = (values: Values) => ({
  title: textOf(values, 'title'),
  // The choices offered are exactly the codes.
  kind: textOf(values, 'kind') as ArticleKind,
  audience: textOf(values, 'audience') as ArticleAudience,
  symptom: optionalText(values, 'symptom'),
  environment: optionalText(values, 'environment'),
  cause: optionalText(values, 'cause'),
  solution: textOf(values, 'solution'),
  categoryCodes: listOf(values, 'categoryCodes'),
  productCodes: listOf(values, 'productCodes').map((code) => code.trim()),
  productVersions: listOf(values, 'productVersions').map((name) => name.trim()),
  reviewDue: optionalText(values, 'reviewDue'),
});
