import { App, Button, Input, Modal } from 'antd';
import { useText } from '../../../text/language.js';

export interface MadeKey {
  readonly name: string;
  readonly secret: string;
}

interface Props {
  readonly made: MadeKey;
  readonly onClose: () => void;
}

/** The one time that the secret is seen; a click beside does not take it away. */
export function SecretShown({ made: { name, secret }, onClose }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const copy = () => {
    void navigator.clipboard.writeText(secret).then(
      () => void message.success(t('key.copied')),
      () => void message.warning(t('key.copyByHand')),
    );
  };
  return (
    <Modal
      open
      title={t('key.made', { name })}
      mask={{ closable: false }}
      keyboard={false}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={copy}>{t('key.copy')}</Button>
          <Button type="primary" onClick={onClose}>
            {t('key.kept')}
          </Button>
        </>
      }
    >
      <p className="muted">{t('key.once')}</p>
      <Input.TextArea
        readOnly
        autoSize
        aria-label={t('key.secret')}
        value={secret}
        onFocus={({ target }) => target.select()}
      />
    </Modal>
  );
}
