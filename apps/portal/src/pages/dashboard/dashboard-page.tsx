import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  type FigureFragment,
  IndicatorsChangedDocument,
  IndicatorsDocument,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useViewer } from '../../shell/viewer.js';
import { useLanguage, useText } from '../../text/language.js';
import { serverNow } from '../../time/now.js';
import { TimeOf } from '../../time/time-of.js';
import { DueSoon } from './due-soon.js';
import { FigureCharts } from './figure-charts.js';
import { FigureTable } from './figure-table.js';
import { type PeriodName, periodNames, periodOf } from './period.js';
import { RecordPanel } from './record-panel.js';
import './dashboard.css';

/** Target, now, trend, formula and the records behind; changes arrive by themselves (ANA-02, ANA-03). */
export function DashboardPage() {
  const t = useText();
  const { can } = useViewer();
  const { zone } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const name = periodNames.find((known) => known === address.get('period')) ?? 'thirtyDays';
  const period = useMemo(() => periodOf(name, serverNow(), zone), [name, zone]);
  const [{ data, error }, refresh] = useLiveQuery({ query: IndicatorsDocument, variables: { period } });
  const [live, setLive] = useState<{ readonly of: object; readonly figures: readonly FigureFragment[] }>();
  useChanges(IndicatorsChangedDocument, { period }, ({ indicatorsChanged }) =>
    setLive({ of: data ?? period, figures: indicatorsChanged }),
  );
  const figures = merge(data?.indicators ?? [], live && live.of === data ? live.figures : []);
  const chosen = figures.find(({ code }) => code === address.get('figure')) ?? figures[0];
  const records = figures.find(({ code }) => code === address.get('records'));
  const set = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(address);
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) next.delete(key);
      else next.set(key, value);
    }
    setAddress(next, { replace: true });
  };
  return (
    <>
      <div className="page-head">
        <div className="row">
          <h1>{t('dashboard.title')}</h1>
          {figures[0] ? (
            <span className="muted">
              <span className="live-dot" aria-hidden /> {t('dashboard.live')} · <AsOf at={figures[0].asOf} />
            </span>
          ) : null}
        </div>
        <Segmented<PeriodName>
          aria-label={t('dashboard.period')}
          value={name}
          onChange={(chosenName) => set({ period: chosenName })}
          options={periodNames.map((value) => ({ value, label: t(`dashboard.${value}`) }))}
        />
      </div>
      {figures.length === 0 && error ? (
        <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} />
      ) : null}
      {!data && !error ? <Skeleton /> : null}
      {data && figures.length === 0 ? <Empty title={t('dashboard.empty')} /> : null}
      {chosen ? (
        <div className="dashboard">
          <div className="dashboard-figures">
            <FigureTable
              figures={figures}
              chosen={chosen.code}
              onChoose={(figure) => set({ figure })}
              onRecords={(code) => set({ records: code })}
            />
            <FigureCharts figure={chosen} />
          </div>
          {can('TICKET_READ') ? <DueSoon /> : null}
        </div>
      ) : null}
      {records ? (
        <RecordPanel figure={records} period={period} onClose={() => set({ records: undefined })} />
      ) : null}
    </>
  );
}

function AsOf({ at }: { readonly at: string }) {
  const t = useText();
  const [before, after] = t('dashboard.asOf', { time: '\n' }).split('\n');
  return (
    <>
      {before}
      <TimeOf at={at} />
      {after}
    </>
  );
}

/** A live figure replaces the one that was read, unless it is older. */
function merge(read: readonly FigureFragment[], live: readonly FigureFragment[]): readonly FigureFragment[] {
  const newer = new Map(live.map((figure) => [figure.code, figure]));
  return read.map((figure) => {
    const changed = newer.get(figure.code);
    return changed && changed.asOf >= figure.asOf ? changed : figure;
  });
}
