import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  DutiesDocument,
  type DutiesQuery,
  type DutyKind,
  type DutyRowFragment,
} from '../../generated/graphql.js';
import { useCodeOptions } from '../../forms/code-options.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { dutyKindTexts } from '../../text/codes/dispatch-codes.js';
import { useText } from '../../text/language.js';
import { serverNow } from '../../time/now.js';
import { DutyCard, dutyColumns } from './duty-columns.js';
import { DutyRequirements } from './duty-requirements.js';
import { PutOnDuty } from './put-on-duty.js';
import { useTakeOff } from './use-take-off.js';
import '../tickets/tickets.css';

const kinds = ['DUTY'] as const;
const dutiesOf = (data: DutiesQuery) => data.duties;
const WEEKS_SHOWN = 8;

/** Who is on duty now and next; nobody gets on it without the training that it requires (DSP-03). */
export function DutyPage() {
  const t = useText();
  const options = useCodeOptions();
  const [address, setAddress] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const kind = (['HOTLINE', 'FIELD'] as const).find((code) => code === address.get('kind'));
  const variables = useMemo(
    () => ({ filter: { during: fromNow(), ...(kind && { kinds: [kind] }) } }),
    [kind],
  );
  const list = useConnection(DutiesDocument, variables, dutiesOf);
  useKindChanges(kinds, list.look);
  const takeOff = useTakeOff(list.refresh);
  const columns = useMemo(() => dutyColumns(takeOff), [takeOff]);
  return (
    <>
      <div className="page-head">
        <h1>{t('duty.title')}</h1>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('duty.putOn')}
        </Button>
      </div>
      <div className="filter-bar ticket-filters">
        <Segmented<DutyKind | 'all'>
          aria-label={t('duty.kind')}
          value={kind ?? 'all'}
          onChange={(chosen) => setAddress(chosen === 'all' ? {} : { kind: chosen })}
          options={[{ value: 'all', label: t('duty.all') }, ...options(dutyKindTexts)]}
        />
        <DutyRequirements />
      </div>
      <PlainList<DutyRowFragment>
        label={t('duty.title')}
        list={list}
        columns={columns}
        card={(duty) => <DutyCard duty={duty} takeOff={takeOff} />}
        empty={<Empty title={t('duty.none')} hint={t('duty.noneHint')} />}
      />
      {adding ? <PutOnDuty kind={kind} onDone={list.refresh} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

/** From the whole hour, so that the list is asked for with the same words when one comes back to it. */
function fromNow() {
  const hour = 3_600_000;
  const from = Math.floor(serverNow() / hour) * hour;
  return {
    from: new Date(from).toISOString(),
    to: new Date(from + WEEKS_SHOWN * 7 * 24 * hour).toISOString(),
  };
}
