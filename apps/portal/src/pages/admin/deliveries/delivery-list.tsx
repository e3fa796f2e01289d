import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import {
  DeliveriesDocument,
  type DeliveriesQuery,
  type DeliveryFilter,
  type DeliveryRowFragment,
  ResendDeliveriesDocument,
} from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { PlainList } from '../../../lists/plain-list.js';
import { Empty } from '../../../lists/states.js';
import { useConnection } from '../../../lists/use-connection.js';
import { useViewer } from '../../../shell/viewer.js';
import { useFailureMessage } from '../../../steps/step-button.js';
import { useLookEvery } from '../../../lists/use-look-every.js';
import { useText } from '../../../text/language.js';
import { ChosenBar, choiceColumn } from '../chosen.js';
import { DeliveryCard, deliveryColumns } from './delivery-columns.js';
import { DeliveryPanel } from './delivery-panel.js';

const deliveriesOf = (data: DeliveriesQuery) => data.deliveries;

/** Messages as they went out or did not; those given up can be sent again, one or several. */
export function DeliveryList({ filter }: { readonly filter: DeliveryFilter }) {
  const t = useText();
  const { can } = useViewer();
  const { message } = App.useApp();
  const tell = useFailureMessage();
  const [shown, setShown] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const variables = useMemo(() => ({ filter }), [filter]);
  const list = useConnection(DeliveriesDocument, variables, deliveriesOf);
  useLookEvery(list.look, 15_000);
  const { submit, pending } = useSubmission(ResendDeliveriesDocument);
  const mayResend = can('NOTICE_RESEND');
  const dead = list.rows.filter(({ state }) => state === 'DEAD').map(({ id }) => id);
  const columns = useMemo(
    () => [
      ...(mayResend && dead.length > 0
        ? [
            choiceColumn<DeliveryRowFragment>(
              chosen,
              setChosen,
              ({ state }) => state === 'DEAD',
              ({ name, address }) => `${name} ${address ?? ''}`,
            ),
          ]
        : []),
      ...deliveryColumns,
    ],
    [mayResend, dead.length, chosen],
  );
  const resend = async (ids: readonly string[]) => {
    const outcome = await submit({ ids: [...ids].slice(0, 200) });
    if (outcome.kind !== 'done') return tell(outcome);
    setChosen(new Set());
    setShown(undefined);
    void message.success(t('delivery.resent', { count: outcome.value.resent }));
    list.refresh();
  };
  const chosenDead = dead.filter((id) => chosen.has(id));
  const open = list.rows.find(({ id }) => id === shown);
  return (
    <>
      {mayResend && dead.length > 0 ? (
        <ChosenBar all={dead} chosen={chosenDead} onChoose={setChosen}>
          <Button
            type="primary"
            disabled={chosenDead.length === 0}
            loading={pending}
            onClick={() => void resend(chosenDead)}
          >
            {t('delivery.resendChosen')}
          </Button>
        </ChosenBar>
      ) : null}
      <PlainList<DeliveryRowFragment>
        label={t('admin.deliveries')}
        list={list}
        columns={columns}
        card={(delivery) => <DeliveryCard delivery={delivery} />}
        onOpen={({ id }) => setShown(id)}
        empty={<Empty title={t('delivery.none')} />}
      />
      {open ? (
        <DeliveryPanel
          delivery={open}
          onResend={mayResend && open.state === 'DEAD' ? () => void resend([open.id]) : undefined}
          onClose={() => setShown(undefined)}
        />
      ) : null}
    </>
  );
}
