import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { FieldRow } from '../../forms/field-row.js';
import { GeneralProblems } from '../../forms/form-note.js';
import { noProblems, problemsOf } from '../../forms/problems.js';
import { SignInDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';
import { deviceName } from './device-name.js';

export function SignInForm({ onSignedIn }: { readonly onSignedIn: (holderId: string | undefined) => void }) {
  const t = useText();
  const { submit, pending } = useSubmission(SignInDocument);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState(noProblems);

  const send = async () => {
    const missing = {
      ...(login.trim() === '' && { login: t('form.required') }),
      ...(password === '' && { password: t('form.required') }),
    };
    setProblems({ atField: missing, general: [] });
    if (Object.keys(missing).length > 0) return;
    const outcome = await submit({ login: login.trim(), password, device: deviceName(navigator.userAgent) });
    if (outcome.kind === 'done') {
      const { person, contact } = outcome.value.viewer;
      onSignedIn(person?.id ?? contact?.id);
    } else setProblems(problemsOf(outcome, ['login', 'password'], t('form.lost')));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <GeneralProblems messages={problems.general} />
      <FieldRow label={t('signIn.login')} error={problems.atField['login']}>
        {(names) => (
          <Input
            {...names}
            autoFocus
            autoComplete="username"
            autoCapitalize="none"
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
        )}
      </FieldRow>
      <FieldRow label={t('signIn.password')} error={problems.atField['password']}>
        {(names) => (
          <Input.Password
            {...names}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </FieldRow>
      <Button type="primary" htmlType="submit" loading={pending} block>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
