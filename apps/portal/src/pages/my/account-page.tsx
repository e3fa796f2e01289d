import { Button } from 'antd';
import { MyContactAccountDocument } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { useSignOut } from '../../shell/sign-out.js';
import { useTitle } from '../../shell/use-title.js';
import { useText } from '../../text/language.js';
import { MySessions } from '../account/my-sessions.js';
import { PasswordForm } from '../account/password-form.js';
import '../account/account.css';

/** Who we take them for, their password, and where they are signed in. */
export function AccountPage() {
  const t = useText();
  const signOut = useSignOut();
  useTitle(t('account.title'));
  const [{ data, error }, refresh] = useLiveQuery({ query: MyContactAccountDocument });
  const viewer = data?.viewer;
  if (!viewer?.contact)
    return error ? <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} /> : <Skeleton />;
  const { contact, customer, sessions } = viewer;
  const facts = [
    [t('my.company'), customer?.name],
    [t('account.login'), contact.account?.login],
    [t('account.phone'), contact.reaches.find(({ kind }) => kind === 'MOBILE' || kind === 'PHONE')?.value],
    [t('ticket.consultant'), customer?.consultant?.displayName],
  ] as const;
  return (
    <div className="my-page">
      <div className="page-head">
        <h1>{t('account.title')}</h1>
        <Button onClick={signOut}>{t('shell.signOut')}</Button>
      </div>
      <section className="panel stack">
        <h2>{[contact.name, contact.title].filter(Boolean).join(' · ')}</h2>
        <dl className="my-facts">
          {facts.map(([name, value]) =>
            value ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <p className="muted">{t('my.changeByUs')}</p>
      </section>
      <PasswordForm onChanged={refresh} />
      <MySessions sessions={sessions} onChanged={refresh} />
    </div>
  );
}
