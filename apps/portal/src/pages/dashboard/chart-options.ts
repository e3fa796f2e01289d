import type { EChartsCoreOption } from 'echarts/core';
import type { FigureFragment } from '../../generated/graphql.js';
import { axisScale, percentText } from './figure-text.js';

export interface ChartColours {
  readonly line: string;
  readonly target: string;
  readonly text: string;
  readonly grid: string;
  readonly surface: string;
}

type WeekText = (week: string) => string;

/** The figure by week, with its target as a line across. */
export function valueOption(
  { trend, unit, target }: Pick<FigureFragment, 'trend' | 'unit' | 'target'>,
  colours: ChartColours,
  show: (value: number) => string,
  weekText: WeekText,
): EChartsCoreOption {
  const values = trend.map(({ value }) => value ?? null);
  const greatest = Math.max(0, target ?? 0, ...values.map((value) => value ?? 0));
  const { divideBy, suffix, leastStep } = axisScale(unit, greatest);
  const markLine =
    typeof target === 'number'
      ? {
          silent: true,
          symbol: 'none',
          lineStyle: { color: colours.target, type: 'dashed' },
          label: { formatter: show(target), color: colours.target, position: 'insideStartTop' },
          data: [{ yAxis: target / divideBy }],
        }
      : undefined;
  return {
    ...frame(trend, colours, weekText, (value) => show(value * divideBy)),
    yAxis: {
      ...axisLook(colours),
      ...(leastStep === undefined ? {} : { minInterval: leastStep }),
      axisLabel: { color: colours.text, formatter: `{value} ${suffix}`.trim() },
    },
    series: [
      {
        type: unit === 'COUNT' ? 'bar' : 'line',
        data: values.map((value) => (value === null ? null : value / divideBy)),
        itemStyle: { color: colours.line },
        lineStyle: { color: colours.line, width: 2 },
        symbolSize: 6,
        barMaxWidth: 24,
        ...(markLine && { markLine }),
      },
    ],
  };
}

/** How many of the records kept their own target, by week. */
export function shareOption(
  { trend }: Pick<FigureFragment, 'trend'>,
  colours: ChartColours,
  weekText: WeekText,
): EChartsCoreOption {
  return {
    ...frame(trend, colours, weekText, (value) => percentText(value / 100)),
    yAxis: {
      ...axisLook(colours),
      min: 0,
      max: 100,
      axisLabel: { color: colours.text, formatter: '{value} %' },
    },
    series: [
      {
        type: 'bar',
        data: trend.map(({ shareInTarget }) =>
          typeof shareInTarget === 'number' ? shareInTarget * 100 : null,
        ),
        itemStyle: { color: colours.line },
        barMaxWidth: 24,
      },
    ],
  };
}

const axisLook = (colours: ChartColours) => ({
  type: 'value',
  splitLine: { lineStyle: { color: colours.grid } },
});

function frame(
  trend: FigureFragment['trend'],
  colours: ChartColours,
  weekText: WeekText,
  show: (value: number) => string,
): EChartsCoreOption {
  return {
    animation: false,
    grid: { left: 8, right: 16, top: 20, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: trend.map(({ weekStart }) => weekStart.slice(5)),
      axisLabel: { color: colours.text },
      axisLine: { lineStyle: { color: colours.grid } },
      axisTick: { show: false },
    },
    tooltip: {
      trigger: 'axis',
      backgroundColor: colours.surface,
      borderColor: colours.grid,
      textStyle: { color: colours.text },
      // Plain text, so that no word of a record is ever taken for markup.
      renderMode: 'richText',
      formatter: (points: readonly { dataIndex: number; value: unknown }[]) => {
        const [point] = points;
        const week = point && trend[point.dataIndex];
        if (!week) return '';
        return `${weekText(week.weekStart)}\n${typeof point.value === 'number' ? show(point.value) : '—'}`;
      },
    },
  };
}
