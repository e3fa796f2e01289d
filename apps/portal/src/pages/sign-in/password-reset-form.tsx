import { Button, Input } from 'antd';
import { useState } from 'react';
import { FieldRow } from '../../forms/field-row.js';
import { GeneralProblems } from '../../forms/form-note.js';
import { noProblems, problemsOf } from '../../forms/problems.js';
import { AskPasswordResetDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';

/** The answer is the same whether there is such an account or not. */
export function PasswordResetForm({ onBack }: { readonly onBack: () => void }) {
  const t = useText();
  const { submit, pending } = useSubmission(AskPasswordResetDocument);
  const [login, setLogin] = useState('');
  const [sent, setSent] = useState(false);
  const [problems, setProblems] = useState(noProblems);
  const send = async () => {
    if (login.trim() === '') return setProblems({ atField: { login: t('form.required') }, general: [] });
    const outcome = await submit({ login: login.trim() });
    if (outcome.kind === 'done') setSent(true);
    else setProblems(problemsOf(outcome, ['login'], t('form.lost')));
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{t('signIn.reset')}</h2>
      <p className="muted">{sent ? t('signIn.resetSent') : t('signIn.resetHint')}</p>
      <GeneralProblems messages={problems.general} />
      {sent ? null : (
        <>
          <FieldRow label={t('signIn.login')} error={problems.atField['login']}>
            {(names) => (
              <Input {...names} autoFocus value={login} onChange={(event) => setLogin(event.target.value)} />
            )}
          </FieldRow>
          <Button type="primary" htmlType="submit" loading={pending} block>
            {t('signIn.resetSend')}
          </Button>
        </>
      )}
      <Button type="text" onClick={onBack}>
        {t('signIn.back')}
      </Button>
    </form>
  );
}
