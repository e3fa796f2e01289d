import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { FieldRow } from '../../forms/field-row.js';
import { GeneralProblems } from '../../forms/form-note.js';
import { noProblems, problemsOf } from '../../forms/problems.js';
import { SetPasswordByLinkDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';
import './sign-in.css';

/** Behind the link of an invitation or a reset. */
export function NewPasswordPage() {
  const t = useText();
  const { token = '' } = useParams();
  const { submit, pending } = useSubmission(SetPasswordByLinkDocument);
  const [newPassword, setNewPassword] = useState('');
  const [set, setSet] = useState(false);
  const [problems, setProblems] = useState(noProblems);
  const send = async () => {
    const outcome = await submit({ token, newPassword });
    if (outcome.kind === 'done') setSet(true);
    else setProblems(problemsOf(outcome, ['newPassword'], t('form.lost')));
  };
  return (
    <main className="sign-in">
      <form
        className="panel sign-in-panel"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h1>{t('shell.product')}</h1>
        {set ? (
          <>
            <p>{t('signIn.passwordSet')}</p>
            <Link to="/">{t('signIn.back')}</Link>
          </>
        ) : (
          <>
            <GeneralProblems messages={problems.general} />
            <FieldRow
              label={t('signIn.newPassword')}
              hint={t('signIn.passwordHint')}
              error={problems.atField['newPassword']}
            >
              {(names) => (
                <Input.Password
                  {...names}
                  autoFocus
                  autoComplete="new-password"
                  value={newPassword}
                  onChange={(event) => setNewPassword(event.target.value)}
                />
              )}
            </FieldRow>
            <Button type="primary" htmlType="submit" loading={pending} block>
              {t('signIn.setPassword')}
            </Button>
          </>
        )}
      </form>
    </main>
  );
}
