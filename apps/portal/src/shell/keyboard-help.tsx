import { Modal } from 'antd';
import { useText } from '../text/language.js';
import type { PageEntry } from './page-entry.js';
import { useReturnFocus } from './use-return-focus.js';

interface Props {
  readonly pages: readonly PageEntry[];
  readonly onClose: () => void;
}

export function KeyboardHelp({ pages, onClose }: Props) {
  const t = useText();
  useReturnFocus();
  const keys: readonly (readonly [string, string])[] = [
    ...pages.map(
      ({ goKey, title }) => [`G ${goKey.toUpperCase()}`, t('keys.go', { page: t(title) })] as const,
    ),
    ['Ctrl K', t('keys.search')],
    ['/', t('keys.search')],
    ['J / K', t('keys.move')],
    ['Enter', t('keys.open')],
    ['R', t('keys.reply')],
    ['N', t('keys.note')],
    ['A', t('keys.assign')],
    ['S', t('keys.steps')],
    ['X', t('keys.choose')],
    ['Ctrl Enter', t('keys.send')],
    ['Enter', t('keys.lookUp')],
    ['Alt S', t('keys.solved')],
    ['Alt V', t('keys.visit')],
    ['Esc', t('keys.close')],
    ['?', t('keys.help')],
  ];
  return (
    <Modal open title={t('keys.title')} footer={null} onCancel={onClose} width={460}>
      <dl className="key-list">
        {keys.map(([key, meaning]) => (
          <div key={key + meaning}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
