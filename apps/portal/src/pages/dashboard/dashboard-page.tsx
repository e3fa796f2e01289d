import { Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { DueSoon } from './due-soon.js';
import { FigureCharts } from './figure-charts.js';
import { FigureTable } from './figure-table.js';
import { periodIn, type PeriodName, periodNames } from './period.js';
import { RecordPanel } from './record-panel.js';
import { useFigures } from './use-figures.js';
import './dashboard.css';

/** Target, now, trend, formula and the records behind; changes arrive by themselves (ANA-02, ANA-03). */
export function DashboardPage() {
  const t = useText();
  const { can } = useViewer();
  const [address, setAddress] = useSearchParams();
  const name = periodIn(address);
  const { period, figures, status, problem, refresh } = useFigures(name);
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
        <div className="row">
          <Link to={`/wall?period=${name}`}>{t('wall.open')}</Link>
          <Segmented<PeriodName>
            aria-label={t('dashboard.period')}
            value={name}
            onChange={(chosenName) => set({ period: chosenName })}
            options={periodNames.map((value) => ({ value, label: t(`dashboard.${value}`) }))}
          />
        </div>
      </div>
      {status === 'failed' ? <Failed onRetry={refresh} problem={problem} /> : null}
      {status === 'loading' ? <Skeleton /> : null}
      {status === 'ready' && figures.length === 0 ? <Empty title={t('dashboard.empty')} /> : null}
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
