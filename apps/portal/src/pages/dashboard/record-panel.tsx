import { Button, Drawer, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import {
  type FigureFragment,
  IndicatorRecordsDocument,
  type IndicatorRecordsQuery,
} from '../../generated/graphql.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { addressOf } from '../../shell/notices/record-address.js';
import { useNarrow } from '../../shell/use-narrow.js';
import { useReturnFocus } from '../../shell/use-return-focus.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import type { Period } from './period.js';
import { useFigureText } from './use-figure-text.js';

interface Props {
  readonly figure: FigureFragment;
  readonly period: Period;
  readonly onClose: () => void;
}

type Kept = 'all' | 'kept' | 'missed';

/** Records have no id of their own: the cursor tells them apart. */
const recordsOf = ({ indicatorRecords: { edges, pageInfo } }: IndicatorRecordsQuery) => ({
  edges: edges.map(({ cursor, node }) => ({ node: { ...node, id: cursor } })),
  pageInfo,
});

/** Exactly the records that the figure was computed from. */
export function RecordPanel({ figure, period, onClose }: Props) {
  const t = useText();
  const text = useFigureText();
  const narrow = useNarrow();
  useReturnFocus();
  const [kept, setKept] = useState<Kept>('all');
  const variables = useMemo(
    () => ({ code: figure.code, period, inTarget: kept === 'all' ? null : kept === 'kept' }),
    [figure.code, period, kept],
  );
  const list = useConnection(IndicatorRecordsDocument, variables, recordsOf);
  return (
    <Drawer
      open
      title={t('dashboard.recordsOf', { name: figure.name })}
      size={narrow ? '100%' : 720}
      onClose={onClose}
    >
      <div className="stack">
        <Segmented<Kept>
          value={kept}
          onChange={setKept}
          options={[
            { value: 'all', label: t('dashboard.all') },
            { value: 'kept', label: t('dashboard.kept') },
            { value: 'missed', label: t('dashboard.missed') },
          ]}
        />
        {list.rows.length === 0 && list.status === 'failed' ? (
          <Failed onRetry={list.refresh} problem={list.problem} />
        ) : null}
        {list.rows.length === 0 && list.status === 'loading' ? <Skeleton /> : null}
        {list.rows.length === 0 && list.status === 'ready' ? (
          <Empty title={t('dashboard.noRecords')} />
        ) : null}
        {list.rows.length > 0 ? (
          <table className="rows record-rows">
            <thead>
              <tr>
                <th scope="col">{t('tickets.number')}</th>
                <th scope="col">{t('tickets.customer')}</th>
                <th scope="col" className="phone-hidden">
                  {t('dashboard.person')}
                </th>
                <th scope="col">{t('dashboard.value')}</th>
                <th scope="col" className="phone-hidden">
                  {t('dashboard.at')}
                </th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((row) => {
                const address = addressOf(row.record);
                return (
                  <tr key={row.id}>
                    <td>{address ? <Link to={address}>{row.number ?? '→'}</Link> : row.number}</td>
                    <td title={row.customerName ?? ''}>{row.customerName}</td>
                    <td className="phone-hidden">{row.person?.displayName}</td>
                    <td className={row.inTarget === false ? 'time-left is-over' : ''}>
                      {text(row.value, figure.unit)}
                    </td>
                    <td className="phone-hidden">
                      <TimeOf at={row.at} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        ) : null}
        {list.hasMore ? (
          <Button loading={list.status === 'loading-more'} onClick={list.loadMore}>
            {t('list.more')}
          </Button>
        ) : null}
      </div>
    </Drawer>
  );
}
