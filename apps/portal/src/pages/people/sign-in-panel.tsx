import { App, Button } from 'antd';
import {
  AskPasswordResetDocument,
  type PersonPageFragment,
  RevokeSessionDocument,
  UnlockSignInDocument,
} from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useFailureMessage } from '../../steps/step-button.js';
import { useText } from '../../text/language.js';
import { useNow } from '../../time/now.js';
import { TimeOf } from '../../time/time-of.js';

interface Props {
  readonly person: PersonPageFragment;
  readonly onChanged: () => void;
}

/** How this person signs in: lock-out, a link for a new password, devices (COM-04). */
export function SignInPanel({ person, onChanged }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const tell = useFailureMessage();
  const now = useNow();
  const reset = useSubmission(AskPasswordResetDocument);
  const unlock = useSubmission(UnlockSignInDocument);
  const revoke = useSubmission(RevokeSessionDocument);
  const { login, lockedUntil, lastSignInAt, passwordSetAt, sessions = [] } = person;
  const locked = lockedUntil && Date.parse(lockedUntil) > now;
  const after = (said: string) => (outcome: Parameters<typeof tell>[0]) => {
    onChanged();
    if (outcome.kind === 'done') void message.success(said);
    else tell(outcome);
  };
  return (
    <section className="panel stack" aria-label={t('person.signIn')}>
      <h2>{t('person.signIn')}</h2>
      <p className="muted">
        {lastSignInAt ? (
          <>
            {t('person.lastSignIn')} <TimeOf at={lastSignInAt} />
          </>
        ) : (
          t('person.neverSignedIn')
        )}
      </p>
      <div className="row">
        {person.active && login && passwordSetAt ? (
          <Button
            loading={reset.pending}
            onClick={() => void reset.submit({ login }).then(after(t('person.resetSent')))}
          >
            {t('person.sendReset')}
          </Button>
        ) : null}
        {locked ? (
          <>
            <Button
              loading={unlock.pending}
              onClick={() => void unlock.submit({ id: person.id }).then(after(t('person.unlocked')))}
            >
              {t('person.unlock')}
            </Button>
            <span className="muted">
              {t('person.lockedUntil')} <TimeOf at={lockedUntil} />
            </span>
          </>
        ) : null}
      </div>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>{session.device ?? t('account.unknownDevice')}</span>
            <span className="muted">{session.address}</span>
            <span className="muted">
              {t('account.lastUsedAt')} <TimeOf at={session.lastUsedAt} short />
            </span>
            <Button
              size="small"
              aria-label={t('person.endSession', { device: session.device ?? t('account.unknownDevice') })}
              onClick={() => void revoke.submit({ id: session.id }).then(after(t('account.revoked')))}
            >
              {t('account.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      {sessions.length === 0 ? <p className="muted">{t('account.sessionsEmpty')}</p> : null}
    </section>
  );
}
