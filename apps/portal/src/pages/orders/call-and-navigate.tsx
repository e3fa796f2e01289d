import { EnvironmentOutlined, PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { WorkOrderRowFragment } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import { mapAddress, phoneOf } from './order-parts.js';

export function CallAndNavigate({
  order,
}: {
  readonly order: Pick<WorkOrderRowFragment, 'contact' | 'site'>;
}) {
  const t = useText();
  const phone = phoneOf(order);
  return (
    <div className="thumb-row">
      {phone ? (
        <Button icon={<PhoneOutlined />} href={`tel:${phone}`}>
          {t('orders.call')}
        </Button>
      ) : null}
      {order.site ? (
        <Button icon={<EnvironmentOutlined />} href={mapAddress(order.site)} target="_blank" rel="noreferrer">
          {t('orders.navigate')}
        </Button>
      ) : null}
    </div>
  );
}
