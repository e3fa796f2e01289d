import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useCodeOptions } from '../../forms/code-options.js';
import type { Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import { useUnsaved } from '../../forms/unsaved.js';
import type { TicketRowFragment } from '../../generated/graphql.js';
import { useViewer } from '../../shell/viewer.js';
import { priorityTexts } from '../../text/codes/ticket-codes.js';
import { useText } from '../../text/language.js';
import { type BulkAct, type BulkActName, bulkActs } from './bulk-acts.js';
import { BulkResults } from './bulk-results.js';
import { type BulkResult, type BulkStep, runBulk } from './bulk-run.js';

interface Props {
  readonly chosen: ReadonlyMap<string, TicketRowFragment>;
  /** How many the filter finds, and how many of them can be chosen at once. */
  readonly total: number | undefined;
  readonly most: number;
  readonly onChooseAll: () => void;
  readonly choosing: boolean;
  readonly onClear: () => void;
  readonly onDone: () => void;
}

interface Run {
  readonly act: BulkAct;
  readonly steps: readonly BulkStep[];
  readonly results: readonly BulkResult[];
  readonly running: boolean;
  readonly way: 'send' | 'undo';
}

const underWay = { hint: 'tickets.bulkLeave', stay: 'tickets.bulkStay' } as const;
const names = Object.keys(bulkActs) as BulkActName[]; // of that very table

/** What can be done with the rows that are chosen. */
export function BulkBar({ chosen, total, most, onChooseAll, choosing, onClear, onDone }: Props) {
  const t = useText();
  const client = useClient();
  const options = useCodeOptions();
  const { can } = useViewer();
  const [asking, setAsking] = useState<BulkAct>();
  const [run, setRun] = useState<Run>();
  const control = useRef<AbortController>(undefined);
  useUnsaved(run?.running ?? false, underWay);
  useEffect(() => () => control.current?.abort(), []);
  const rows = [...chosen.values()];
  const canChooseMore = total !== undefined && chosen.size < Math.min(total, most);

  const begin = async (
    act: BulkAct,
    steps: readonly BulkStep[],
    way: Run['way'],
    before: readonly BulkResult[],
  ) => {
    control.current = new AbortController();
    setRun({ act, steps, results: before, running: true, way });
    const onResult = (result: BulkResult) =>
      setRun(
        (now) => now && { ...now, results: now.results.map((one) => (one.id === result.id ? result : one)) },
      );
    const newKey = () => crypto.randomUUID();
    await runBulk(steps, way, { onResult, lost: t('form.lost'), signal: control.current.signal, newKey });
    setRun((now) => now && { ...now, running: false });
    onDone();
  };
  const send = (act: BulkAct) => (values: Values) => {
    const steps = rows.map((row) => act.stepOf(row, values, client, t('tickets.bulkUndone')));
    void begin(
      act,
      steps,
      'send',
      steps.map(({ id, number }) => ({ id, number, state: 'waiting' })),
    );
    return Promise.resolve({ kind: 'done', value: undefined } as const);
  };
  const undo = (of: Run) => {
    const wasDone = new Set(of.results.flatMap(({ id, state }) => (state === 'done' ? id : [])));
    const steps = of.steps.filter((step) => wasDone.has(step.id) && step.undo);
    void begin(of.act, steps, 'undo', of.results);
  };
  const canUndo = run && run.way === 'send' && run.steps.some((step) => step.undo);
  if (chosen.size === 0 && !run) return null;
  return (
    <>
      <div className="bulk-bar row" role="toolbar" aria-label={t('tickets.bulk')}>
        <span>{t('tickets.chosen', { count: chosen.size })}</span>
        {canChooseMore ? (
          <Button size="small" type="link" loading={choosing} onClick={onChooseAll}>
            {total > most ? t('tickets.chooseMost', { most, total }) : t('tickets.chooseAll', { total })}
          </Button>
        ) : null}
        {names
          .filter((name) => can(bulkActs[name].permission))
          .map((name) => (
            <Button
              key={name}
              size="small"
              disabled={chosen.size === 0}
              onClick={() => setAsking(bulkActs[name])}
            >
              {t(bulkActs[name].title)}
            </Button>
          ))}
        <Button size="small" type="text" onClick={onClear}>
          {t('tickets.chooseNone')}
        </Button>
      </div>
      {asking ? (
        <SideForm
          title={t('tickets.bulkTitle', { act: t(asking.title), count: chosen.size })}
          fields={asking.fields({ priorities: options(priorityTexts) })}
          send={send(asking)}
          onDone={() => setAsking(undefined)}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
      {run ? (
        <BulkResults
          title={t(run.act.title)}
          results={run.results}
          running={run.running}
          onStop={() => control.current?.abort()}
          onUndo={canUndo ? () => undo(run) : undefined}
          onClose={() => setRun(undefined)}
        />
      ) : null}
    </>
  );
}
