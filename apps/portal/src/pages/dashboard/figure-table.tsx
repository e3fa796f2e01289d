import { Button } from 'antd';
import { Fragment, useState } from 'react';
import type { FigureFragment, IndicatorCode } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import { percentText, targetText } from './figure-text.js';
import { Sparkline } from './sparkline.js';
import { useFigureText } from './use-figure-text.js';

interface Props {
  readonly figures: readonly FigureFragment[];
  readonly chosen: IndicatorCode;
  readonly onChoose: (code: IndicatorCode) => void;
  readonly onRecords: (code: IndicatorCode) => void;
}

/** The targets as rows: now, target, share in target, twelve weeks; the formula on demand. */
export function FigureTable({ figures, chosen, onChoose, onRecords }: Props) {
  const t = useText();
  const text = useFigureText();
  const [formula, setFormula] = useState<IndicatorCode>();
  return (
    <section className="plain-list figures" aria-label={t('dashboard.title')}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('dashboard.indicator')}</th>
            <th scope="col">{t('dashboard.value')}</th>
            <th scope="col">{t('dashboard.target')}</th>
            <th scope="col" className="phone-hidden">
              {t('dashboard.inTarget')}
            </th>
            <th scope="col" className="phone-hidden">
              {t('dashboard.trend')}
            </th>
            <th scope="col" aria-label={t('dashboard.records')} />
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Fragment key={figure.code}>
              <tr className={figure.code === chosen ? 'is-chosen' : ''}>
                <th scope="row">
                  <button type="button" className="plain-button" onClick={() => onChoose(figure.code)}>
                    {figure.name}
                  </button>
                </th>
                <td className={`figure-value ${figure.met === false ? 'is-off' : ''}`}>
                  {text(figure.value, figure.unit)}
                </td>
                <td className="muted">
                  {typeof figure.target === 'number'
                    ? targetText(figure.direction, text(figure.target, figure.unit))
                    : t('dashboard.noTarget')}
                </td>
                <td className="muted phone-hidden">
                  {typeof figure.shareInTarget === 'number' ? percentText(figure.shareInTarget) : '—'}
                </td>
                <td className="phone-hidden">
                  <Sparkline
                    values={figure.trend.map(({ value }) => value ?? null)}
                    target={figure.target ?? null}
                  />
                </td>
                <td className="figure-tools">
                  <Button
                    size="small"
                    type="text"
                    aria-expanded={formula === figure.code}
                    onClick={() => setFormula(formula === figure.code ? undefined : figure.code)}
                  >
                    {t('dashboard.formula')}
                  </Button>
                  <Button size="small" type="link" onClick={() => onRecords(figure.code)}>
                    {t('dashboard.records')}
                  </Button>
                </td>
              </tr>
              {formula === figure.code ? (
                <tr className="formula">
                  <td colSpan={6}>
                    {figure.formula}{' '}
                    <span className="muted">
                      {t('dashboard.ratio', {
                        numerator:
                          figure.unit === 'DURATION_MS'
                            ? text(figure.numerator, figure.unit)
                            : figure.numerator,
                        denominator: figure.denominator,
                      })}
                    </span>
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
