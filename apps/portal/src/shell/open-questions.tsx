import { Link } from 'react-router';
import { MyOpenQuestionsDocument } from '../generated/graphql.js';
import { useLiveQuery } from '../graphql/use-live-query.js';
import { useText } from '../text/language.js';

/** Somebody waits for my statement (CMP-13): in the corner until it is given, whatever my roles are. */
export function OpenQuestions() {
  const t = useText();
  const [{ data }] = useLiveQuery({ query: MyOpenQuestionsDocument, variables: {} });
  const count = data?.myComplaintQuestions.length ?? 0;
  if (count === 0) return null;
  return (
    <Link to="/questions" className="tag is-warn">
      {t('questions.open', { count })}
    </Link>
  );
}
