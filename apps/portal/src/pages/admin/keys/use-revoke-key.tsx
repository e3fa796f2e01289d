import { App } from 'antd';
import { useCallback, useRef } from 'react';
import { type KeyRowFragment, RevokeApiKeyDocument } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useFailureMessage } from '../../../steps/step-button.js';
import { useText } from '../../../text/language.js';

/** Asked first: a revoked key never works again, so there is no undo. */
export function useRevokeKey(onChanged: () => void): (key: KeyRowFragment) => void {
  const t = useText();
  const { modal, message } = App.useApp();
  const tell = useFailureMessage();
  const { submit } = useSubmission(RevokeApiKeyDocument);
  const ask = ({ id, version, name }: KeyRowFragment) =>
    void modal.confirm({
      title: t('key.revokeWhich', { name }),
      content: t('key.revokeHint'),
      okText: t('key.revoke'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: async () => {
        const outcome = await submit({ id, expectedVersion: version });
        onChanged();
        if (outcome.kind === 'done') void message.success(t('key.isRevoked', { name }));
        else tell(outcome);
      },
    });
  // The columns are made once, with the newest of these.
  const newest = useRef(ask);
  newest.current = ask;
  return useCallback((key) => newest.current(key), []);
}
