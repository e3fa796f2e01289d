import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { FieldRow } from '../../forms/field-row.js';
import { GeneralProblems } from '../../forms/form-note.js';
import { noProblems, problemsOf } from '../../forms/problems.js';
import { ChangePasswordDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';

export function PasswordForm({ onChanged }: { readonly onChanged: () => void }) {
  const t = useText();
  const { message } = App.useApp();
  const { submit, pending } = useSubmission(ChangePasswordDocument);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [problems, setProblems] = useState(noProblems);
  const send = async () => {
    const outcome = await submit({ currentPassword, newPassword });
    if (outcome.kind !== 'done')
      return setProblems(problemsOf(outcome, ['currentPassword', 'newPassword'], t('form.lost')));
    setCurrent('');
    setNew('');
    setProblems(noProblems);
    void message.success(t('account.passwordChanged'));
    onChanged();
  };
  return (
    <form
      className="panel stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{t('account.password')}</h2>
      <GeneralProblems messages={problems.general} />
      <FieldRow label={t('account.currentPassword')} error={problems.atField['currentPassword']}>
        {(names) => (
          <Input.Password
            {...names}
            autoComplete="current-password"
            value={currentPassword}
            onChange={(event) => setCurrent(event.target.value)}
          />
        )}
      </FieldRow>
      <FieldRow
        label={t('signIn.newPassword')}
        hint={t('signIn.passwordHint')}
        error={problems.atField['newPassword']}
      >
        {(names) => (
          <Input.Password
            {...names}
            autoComplete="new-password"
            value={newPassword}
            onChange={(event) => setNew(event.target.value)}
          />
        )}
      </FieldRow>
      <div>
        <Button htmlType="submit" loading={pending} disabled={currentPassword === '' || newPassword === ''}>
          {t('account.changePassword')}
        </Button>
      </div>
    </form>
  );
}
