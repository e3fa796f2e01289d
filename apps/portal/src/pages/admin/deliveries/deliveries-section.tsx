import { Select } from 'antd';
import { useMemo } from 'react';
import { useCodeOptions } from '../../../forms/code-options.js';
import type { DeliveryChannel, DeliveryState } from '../../../generated/graphql.js';
import { useAddressValue } from '../../../lists/use-address-value.js';
import { deliveryChannelTexts, deliveryStateTexts } from '../../../text/codes/notification-codes.js';
import { useText } from '../../../text/language.js';
import { PeriodFilter, usePeriod } from '../period-filter.js';
import { DeliveryList } from './delivery-list.js';
import { TestChannel } from './test-channel.js';

/** Every message to every receiver, with what became of it; never its words (COM-07). */
export function DeliveriesSection() {
  const t = useText();
  const options = useCodeOptions();
  const [state, setState] = useAddressValue('state');
  const [channel, setChannel] = useAddressValue('channel');
  const period = usePeriod();
  const filter = useMemo(() => {
    const states = codes(deliveryStateTexts).filter((code) => code === state);
    const channels = codes(deliveryChannelTexts).filter((code) => code === channel);
    return {
      ...(states.length > 0 && { states }),
      ...(channels.length > 0 && { channels }),
      ...(period && { created: period }),
    };
  }, [state, channel, period]);
  return (
    <>
      <div className="page-head">
        <h1>{t('admin.deliveries')}</h1>
        <TestChannel />
      </div>
      <div className="filter-bar ticket-filters">
        <Select<DeliveryState>
          aria-label={t('delivery.state')}
          placeholder={t('delivery.state')}
          allowClear
          value={filter.states?.[0] ?? null}
          options={options(deliveryStateTexts)}
          onChange={(chosen?: DeliveryState) => setState(chosen)}
        />
        <Select<DeliveryChannel>
          aria-label={t('delivery.channel')}
          placeholder={t('delivery.channel')}
          allowClear
          value={filter.channels?.[0] ?? null}
          options={options(deliveryChannelTexts)}
          onChange={(chosen?: DeliveryChannel) => setChannel(chosen)}
        />
        <PeriodFilter />
      </div>
      <DeliveryList filter={filter} />
    </>
  );
}

// The keys of a table of codes are exactly those codes.
const codes = <Code extends string>(table: Readonly<Record<Code, unknown>>) => Object.keys(table) as Code[];
