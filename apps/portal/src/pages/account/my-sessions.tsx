import { App, Button } from 'antd';
import { type MyAccountQuery, RevokeSessionDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { Empty } from '../../lists/states.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';

interface Props {
  readonly sessions: NonNullable<MyAccountQuery['viewer']>['sessions'];
  readonly onChanged: () => void;
}

export function MySessions({ sessions, onChanged }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const { submit, pending } = useSubmission(RevokeSessionDocument);
  const revoke = async (id: string) => {
    const outcome = await submit({ id });
    if (outcome.kind === 'done') void message.success(t('account.revoked'));
    else if (outcome.kind === 'refused') void message.error(outcome.problems[0]?.message);
    else void message.error(t('form.lost'));
    onChanged();
  };
  return (
    <section className="panel stack wide">
      <h2>{t('account.sessions')}</h2>
      {sessions.length === 0 ? <Empty title={t('account.sessionsEmpty')} /> : null}
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              {session.device ?? t('account.unknownDevice')}{' '}
              {session.current ? <span className="tag is-accent">{t('account.thisDevice')}</span> : null}
            </span>
            <span className="muted">{session.address}</span>
            <span className="muted">
              {t('account.startedAt')} <TimeOf at={session.startedAt} short /> · {t('account.lastUsedAt')}{' '}
              <TimeOf at={session.lastUsedAt} short />
            </span>
            {session.current ? (
              <span />
            ) : (
              <Button size="small" disabled={pending} onClick={() => void revoke(session.id)}>
                {t('account.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
