import { useLiveQuery } from '../../graphql/use-live-query.js';
import { MyAccountDocument } from '../../generated/graphql.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { useText } from '../../text/language.js';
import { AboutMe } from './about-me.js';
import { MySessions } from './my-sessions.js';
import { PasswordForm } from './password-form.js';
import './account.css';

export function AccountPage() {
  const t = useText();
  const [{ data, error }, refresh] = useLiveQuery({ query: MyAccountDocument });
  const viewer = data?.viewer;
  if (!viewer)
    return error ? <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} /> : <Skeleton />;
  return (
    <>
      <div className="page-head">
        <h1>{t('account.title')}</h1>
      </div>
      <div className="account">
        {viewer.person ? (
          <AboutMe person={viewer.person} locale={viewer.locale} zone={viewer.zone} onChanged={refresh} />
        ) : null}
        <PasswordForm onChanged={refresh} />
        <MySessions sessions={viewer.sessions} onChanged={refresh} />
      </div>
    </>
  );
}
