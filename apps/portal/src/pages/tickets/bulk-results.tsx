import { Button, Drawer, Progress } from 'antd';
import { Link } from 'react-router';
import { useNarrow } from '../../shell/use-narrow.js';
import { useReturnFocus } from '../../shell/use-return-focus.js';
import { useText } from '../../text/language.js';
import type { BulkResult } from './bulk-run.js';

interface Props {
  readonly title: string;
  readonly results: readonly BulkResult[];
  readonly running: boolean;
  readonly onStop: () => void;
  /** Left out: nothing of it can be taken back. */
  readonly onUndo: (() => void) | undefined;
  readonly onClose: () => void;
}

const tones: Readonly<Record<BulkResult['state'], string>> = {
  waiting: '',
  done: 'is-good',
  failed: 'is-bad',
  left: 'is-warn',
  undone: 'is-accent',
};

/** What became of each of many: those that failed first, with the reason. */
export function BulkResults({ title, results, running, onStop, onUndo, onClose }: Props) {
  const t = useText();
  const narrow = useNarrow();
  useReturnFocus();
  const settled = results.filter(({ state }) => state !== 'waiting').length;
  const failed = results.filter(({ problem }) => problem !== undefined).length;
  const sorted = results.toSorted((a, b) => Number(!a.problem) - Number(!b.problem));
  return (
    <Drawer
      open
      mask={false}
      title={title}
      size={narrow ? '100%' : 520}
      onClose={onClose}
      footer={
        <div className="row">
          {running ? <Button onClick={onStop}>{t('tickets.bulkStop')}</Button> : null}
          {!running && onUndo ? <Button onClick={onUndo}>{t('tickets.bulkUndo')}</Button> : null}
          <Button type="primary" disabled={running} onClick={onClose}>
            {t('tickets.bulkClose')}
          </Button>
        </div>
      }
    >
      <div className="stack">
        <Progress percent={Math.round((settled / Math.max(1, results.length)) * 100)} size="small" />
        <p role="status">{t('tickets.bulkCount', { settled, all: results.length, failed })}</p>
        <ul className="record-lines">
          {sorted.slice(0, 500).map(({ id, number, state, problem }) => (
            <li key={id} className="row">
              <Link to={`/tickets/${number}`}>{number}</Link>
              <span className={`tag ${tones[state]}`}>{t(`tickets.bulkState.${state}`)}</span>
              {problem ? <span className="upload-problem">{problem}</span> : null}
            </li>
          ))}
        </ul>
      </div>
    </Drawer>
  );
}
