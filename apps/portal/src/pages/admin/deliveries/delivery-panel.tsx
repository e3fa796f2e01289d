import { Button, Drawer } from 'antd';
import { Link } from 'react-router';
import type { DeliveryRowFragment } from '../../../generated/graphql.js';
import { addressOf } from '../../../shell/notices/record-address.js';
import { useNarrow } from '../../../shell/use-narrow.js';
import { useCodeText } from '../../../text/code-text.js';
import { deliveryChannelTexts } from '../../../text/codes/notification-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { TimeOf } from '../../../time/time-of.js';
import { FactList } from '../../ticket/facts/fact-list.js';
import { DeliveryProblem, DeliveryStateTag, receiverOf } from './delivery-columns.js';

interface Props {
  readonly delivery: DeliveryRowFragment;
  readonly onResend: (() => void) | undefined;
  readonly onClose: () => void;
}

/** One message with all tries, and what the other side said. */
export function DeliveryPanel({ delivery, onResend, onClose }: Props) {
  const t = useText();
  const label = useLabel();
  const codeText = useCodeText();
  const narrow = useNarrow();
  const address = addressOf(delivery.record);
  const { tries, nextTryAt, sentAt } = delivery;
  return (
    <Drawer
      open
      title={delivery.name}
      size={narrow ? '100%' : 520}
      onClose={onClose}
      footer={
        onResend ? (
          <Button type="primary" onClick={onResend}>
            {t('delivery.resend')}
          </Button>
        ) : null
      }
    >
      <div className="stack">
        <FactList
          facts={[
            [t('delivery.state'), <DeliveryStateTag key="state" delivery={delivery} />],
            [
              t('delivery.problem'),
              delivery.skipReason ? <DeliveryProblem key="why" delivery={delivery} /> : null,
            ],
            [t('delivery.channel'), label(deliveryChannelTexts, delivery.channel)],
            [t('delivery.receiver'), receiverOf(delivery)],
            [t('delivery.at'), <TimeOf key="at" at={delivery.createdAt} />],
            [t('delivery.sentAt'), sentAt ? <TimeOf key="sent" at={sentAt} /> : null],
            [t('delivery.nextTry'), nextTryAt ? <TimeOf key="next" at={nextTryAt} /> : null],
            [
              t('delivery.record'),
              address ? (
                <Link key="record" to={address}>
                  {t('delivery.open')}
                </Link>
              ) : null,
            ],
          ]}
        />
        <h2>{t('delivery.tries', { count: tries.length })}</h2>
        <ol className="admin-history">
          {tries.map(({ at, ok, errorCode, detail }) => (
            <li key={at}>
              <div className="row spread">
                <span>{ok ? t('delivery.ok') : codeText(errorCode ?? '')}</span>
                <TimeOf at={at} />
              </div>
              {detail ? <pre className="json">{detail}</pre> : null}
            </li>
          ))}
        </ol>
      </div>
    </Drawer>
  );
}
