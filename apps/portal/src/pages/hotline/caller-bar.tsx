import { PhoneOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useShortcuts } from '../../shell/use-shortcuts.js';
import { customerLevelTexts, matchedByTexts } from '../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../text/language.js';
import type { Caller } from './use-caller.js';

/** The field that the hand is on when it rings, and the choice when the answer is not one customer. */
export function CallerBar({ caller }: { readonly caller: Caller }) {
  const t = useText();
  const label = useLabel();
  const choosing = !caller.match && caller.matches.length > 1;
  useShortcuts(
    choosing
      ? Object.fromEntries(
          caller.matches.slice(0, 9).map((match, index) => [String(index + 1), () => caller.choose(match)]),
        )
      : {},
  );
  return (
    <div className="panel caller-bar">
      <div className="caller-input">
        <Input
          autoFocus
          prefix={<PhoneOutlined aria-hidden />}
          aria-label={t('hotline.caller')}
          placeholder={t('hotline.callerHint')}
          value={caller.typed}
          onChange={(event) => caller.type(event.target.value)}
          onPressEnter={(event) => {
            if (event.nativeEvent.isComposing) return;
            caller.lookUp();
            // With several answers the number keys choose; they must not be typed.
            event.currentTarget.blur();
          }}
        />
        <Button loading={caller.state === 'looking'} onClick={caller.lookUp}>
          {t('hotline.lookUp')}
        </Button>
      </div>
      <div role="status">
        {caller.state === 'failed' ? <span className="field-error">{t('hotline.lookUpFailed')}</span> : null}
        {caller.state === 'found' && caller.matches.length === 0 ? <span>{t('hotline.nobody')}</span> : null}
        {choosing ? <span>{t('hotline.several', { count: caller.matches.length })}</span> : null}
      </div>
      {choosing ? (
        <ol className="caller-choices">
          {caller.matches.map((match, index) => (
            <li key={match.customer.id}>
              <button type="button" className="plain-button" onClick={() => caller.choose(match)}>
                <kbd>{index + 1}</kbd> {match.customer.name}{' '}
                <span className="tag">{label(customerLevelTexts, match.customer.level)}</span>{' '}
                <span className="muted">
                  {match.contact?.name}{' '}
                  {t('hotline.matchedBy', { what: label(matchedByTexts, match.matchedBy) })}
                </span>
              </button>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
