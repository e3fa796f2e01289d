import { Link } from 'react-router';
import { MyOpenQuestionsDocument, NotificationAddedDocument } from '../generated/graphql.js';
import { useChanges } from '../graphql/use-changes.js';
import { useLiveQuery } from '../graphql/use-live-query.js';
import { useText } from '../text/language.js';

/** Somebody waits for my statement (CMP-13): in the corner until it is given, whatever my roles are. */
export function OpenQuestions() {
  const t = useText();
  const [{ data }, refresh] = useLiveQuery({ query: MyOpenQuestionsDocument, variables: {} });
  // A question comes with a notice.
  useChanges(NotificationAddedDocument, {}, refresh);
  const count = data?.myComplaintQuestions.length ?? 0;
  if (count === 0) return null;
  return (
    <Link to="/questions" className="tag is-warn">
      {t('questions.open', { count })}
    </Link>
  );
}
