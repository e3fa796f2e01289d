import { theme } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import type { FigureFragment } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import { shareOption, valueOption } from './chart-options.js';
import { targetText } from './figure-text.js';
import { useFigureText } from './use-figure-text.js';

/** The drawing library is large: the table stands before it has come. */
const Chart = lazy(async () => ({ default: (await import('./chart.js')).Chart }));

/** Each chart answers a question, and carries its answer as title. */
export function FigureCharts({ figure }: { readonly figure: FigureFragment }) {
  const t = useText();
  const text = useFigureText();
  const { token } = theme.useToken();
  const colours = useMemo(
    () => ({
      line: token.colorPrimary,
      target: token.colorWarning,
      text: token.colorTextSecondary,
      grid: token.colorBorderSecondary,
      surface: token.colorBgElevated,
    }),
    [token],
  );
  const value = text(figure.value, figure.unit);
  const { name } = figure;
  const target =
    typeof figure.target === 'number' ? targetText(figure.direction, text(figure.target, figure.unit)) : '';
  const answer =
    typeof figure.met === 'boolean'
      ? t(figure.met ? 'dashboard.met' : 'dashboard.notMet', { name, value, target })
      : t('dashboard.plain', { name, value });
  const hasShares = figure.trend.some(({ shareInTarget }) => typeof shareInTarget === 'number');
  const show = (shown: number) => text(shown, figure.unit);
  return (
    <div className="charts">
      <section className="panel">
        <h2>{answer}</h2>
        <Suspense fallback={<div className="chart" />}>
          <Chart
            label={answer}
            option={valueOption(figure, colours, show, (week) => t('dashboard.weekOf', { week }))}
          />
        </Suspense>
      </section>
      {hasShares && figure.unit !== 'SHARE' ? (
        <section className="panel">
          <h2>{t('dashboard.shareAnswer')}</h2>
          <Suspense fallback={<div className="chart" />}>
            <Chart
              label={t('dashboard.shareAnswer')}
              option={shareOption(figure, colours, (week) => t('dashboard.weekOf', { week }))}
            />
          </Suspense>
        </section>
      ) : null}
    </div>
  );
}
