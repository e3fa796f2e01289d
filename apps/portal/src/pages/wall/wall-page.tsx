import { Link, useSearchParams } from 'react-router';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useTitle } from '../../shell/use-title.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';
import { periodIn } from '../dashboard/period.js';
import { useFigures } from '../dashboard/use-figures.js';
import { FigureTile } from './figure-tile.js';
import { WallClock } from './wall-clock.js';
import { WallDueSoon } from './wall-due-soon.js';
import './wall.css';

/** The figures and what runs out, to be read at five metres; it stays open for days and follows by itself (ANA-03). */
export function WallPage() {
  const t = useText();
  const { can, unitName } = useViewer();
  const [address] = useSearchParams();
  const name = periodIn(address);
  const { figures, status, problem, refresh } = useFigures(name);
  useTitle(t('wall.title'));
  return (
    <main className="wall">
      <header className="wall-head">
        <h1>
          {unitName} · {t(`dashboard.${name}`)}
        </h1>
        <WallClock />
        <Link className="wall-back" to={`/dashboard?period=${name}`}>
          {t('wall.back')}
        </Link>
      </header>
      <section className="wall-figures" aria-label={t('dashboard.title')}>
        {status === 'failed' ? <Failed onRetry={refresh} problem={problem} /> : null}
        {status === 'loading' ? <Skeleton /> : null}
        {status === 'ready' && figures.length === 0 ? <Empty title={t('dashboard.empty')} /> : null}
        {figures.map((figure) => (
          <FigureTile key={figure.code} figure={figure} />
        ))}
      </section>
      {can('TICKET_READ') ? <WallDueSoon /> : null}
    </main>
  );
}
