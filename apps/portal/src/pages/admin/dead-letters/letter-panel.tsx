import { App, Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { GeneralProblems } from '../../../forms/form-note.js';
import { problemsOf } from '../../../forms/problems.js';
import { useUnsaved } from '../../../forms/unsaved.js';
import {
  DeadLetterDataDocument,
  RepairDeadLetterDocument,
  ReplayDeadLetterDocument,
  SkipDeadLetterDocument,
} from '../../../generated/graphql.js';
import type { Outcome } from '../../../graphql/outcome.js';
import { useLiveQuery } from '../../../graphql/use-live-query.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { Empty, Failed, Skeleton } from '../../../lists/states.js';
import { useNarrow } from '../../../shell/use-narrow.js';
import { useText } from '../../../text/language.js';
import { TimeOf } from '../../../time/time-of.js';
import { FactList } from '../../ticket/facts/fact-list.js';
import { laidOut } from './laid-out.js';
import { ServiceName } from './letter-columns.js';

interface Props {
  readonly id: string;
  readonly service: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** One event whole: what it says, why it failed; mended, played again, or given up. */
export function LetterPanel({ id, service, onChanged, onClose }: Props) {
  const t = useText();
  const narrow = useNarrow();
  const { message, modal } = App.useApp();
  const [{ data, error, fetching }, refresh] = useLiveQuery({
    query: DeadLetterDataDocument,
    variables: { service, id },
    requestPolicy: 'network-only',
  });
  const letter = data?.deadLetters.edges[0]?.node;
  const kept = letter && laidOut(letter.data);
  const [typed, setTyped] = useState<string>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const repair = useSubmission(RepairDeadLetterDocument);
  const replay = useSubmission(ReplayDeadLetterDocument);
  const skip = useSubmission(SkipDeadLetterDocument);
  const changed = typed !== undefined && typed !== kept;
  useUnsaved(changed);

  const settle = (outcome: Outcome<unknown>): boolean => {
    onChanged();
    if (outcome.kind === 'done') {
      setProblems([]);
      return true;
    }
    setProblems(problemsOf(outcome, [], t('form.lost')).general);
    return false;
  };
  const save = async () => {
    if (!settle(await repair.submit({ service, id, data: typed ?? '' }))) return;
    setTyped(undefined);
    refresh();
    void message.success(t('letter.repaired'));
  };
  const play = async () => {
    const outcome = await replay.submit({ service, id });
    if (!settle(outcome) || outcome.kind !== 'done') return;
    void message.success(t('letter.played', { count: outcome.value.played }));
    onClose();
  };
  const giveUp = () =>
    void modal.confirm({
      title: t('letter.skipTitle'),
      content: t('letter.skipHint'),
      okText: t('letter.skip'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: async () => {
        if (!settle(await skip.submit({ service, id }))) return;
        void message.success(t('letter.skipped'));
        onClose();
      },
    });
  return (
    <Drawer
      open
      title={letter?.type ?? t('admin.deadLetters')}
      size={narrow ? '100%' : 640}
      onClose={onClose}
      footer={
        letter ? (
          <div className="row">
            {changed ? (
              <Button type="primary" loading={repair.pending} onClick={() => void save()}>
                {t('letter.repair')}
              </Button>
            ) : (
              <Button type="primary" loading={replay.pending} onClick={() => void play()}>
                {t('letter.replay')}
              </Button>
            )}
            <Button danger onClick={giveUp}>
              {t('letter.skip')}
            </Button>
          </div>
        ) : null
      }
    >
      {!letter && error ? <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} /> : null}
      {!letter && !error && fetching ? <Skeleton /> : null}
      {!letter && !error && !fetching ? <Empty title={t('letter.gone')} /> : null}
      {letter ? (
        <div className="stack">
          <GeneralProblems messages={problems} />
          <FactList
            facts={[
              [t('admin.service'), <ServiceName key="service" letter={letter} />],
              [
                t('letter.record'),
                <span key="record" className="code">{`${letter.aggregate} ${letter.aggregateId}`}</span>,
              ],
              [t('letter.version'), letter.version],
              [t('letter.at'), <TimeOf key="at" at={letter.at} />],
            ]}
          />
          <h2>{t('letter.reason')}</h2>
          <pre className="json">{letter.reason === 'BLOCKED' ? t('letter.waits') : letter.reason}</pre>
          <h2>{t('letter.data')}</h2>
          <Input.TextArea
            className="letter-data"
            aria-label={t('letter.data')}
            spellCheck={false}
            autoSize={{ minRows: 6, maxRows: 24 }}
            value={typed ?? kept}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p className="muted">{t('letter.dataHint')}</p>
        </div>
      ) : null}
    </Drawer>
  );
}
