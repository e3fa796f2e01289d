import { App, Button } from 'antd';
import { type DeliveryChannel, TestChannelDocument } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useViewer } from '../../../shell/viewer.js';
import { useFailureMessage } from '../../../steps/step-button.js';
import { deliveryChannelTexts } from '../../../text/codes/notification-codes.js';
import { useLabel, useText } from '../../../text/language.js';

/** The ways that there are today. */
const channels = ['EMAIL', 'IN_APP'] as const satisfies readonly DeliveryChannel[];

/** One button for each channel; the test goes to whoever presses it (COM-07). */
export function TestChannel() {
  const t = useText();
  const label = useLabel();
  const { can } = useViewer();
  const { message } = App.useApp();
  const tell = useFailureMessage();
  const { submit, pending } = useSubmission(TestChannelDocument);
  if (!can('NOTICE_RESEND')) return null;
  const test = async (channel: DeliveryChannel) => {
    const outcome = await submit({ channel });
    if (outcome.kind === 'done')
      void message.success(t('delivery.tested', { address: outcome.value.delivery.address ?? '' }));
    else tell(outcome);
  };
  return (
    <div className="row">
      {channels.map((channel) => (
        <Button key={channel} disabled={pending} onClick={() => void test(channel)}>
          {t('delivery.test', { channel: label(deliveryChannelTexts, channel) })}
        </Button>
      ))}
    </div>
  );
}
