import { useMemo, useState } from 'react';
import {
  type FigureFragment,
  IndicatorsChangedDocument,
  IndicatorsDocument,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useLanguage } from '../../text/language.js';
import { useNowEvery } from '../../time/now.js';
import { type Period, type PeriodName, periodOf } from './period.js';

export interface Figures {
  readonly period: Period;
  readonly figures: readonly FigureFragment[];
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string | undefined;
  readonly refresh: () => void;
}

/** The figures of a period; changes arrive by themselves (ANA-03), and a new day makes another period. */
export function useFigures(name: PeriodName): Figures {
  const { zone } = useLanguage();
  const { from, to } = periodOf(name, useNowEvery(60_000), zone);
  const period = useMemo(() => ({ from, to, zone }), [from, to, zone]);
  const [{ data, error }, refresh] = useLiveQuery({ query: IndicatorsDocument, variables: { period } });
  const [live, setLive] = useState<{ readonly of: object; readonly figures: readonly FigureFragment[] }>();
  useChanges(IndicatorsChangedDocument, { period }, ({ indicatorsChanged }) =>
    setLive({ of: data ?? period, figures: indicatorsChanged }),
  );
  return {
    period,
    figures: merge(data?.indicators ?? [], live && live.of === data ? live.figures : []),
    status: data ? 'ready' : error ? 'failed' : 'loading',
    problem: error?.graphQLErrors[0]?.message,
    refresh,
  };
}

/** A live figure replaces the one that was read, unless it is older. */
function merge(read: readonly FigureFragment[], live: readonly FigureFragment[]): readonly FigureFragment[] {
  const newer = new Map(live.map((figure) => [figure.code, figure]));
  return read.map((figure) => {
    const changed = newer.get(figure.code);
    return changed && changed.asOf >= figure.asOf ? changed : figure;
  });
}
