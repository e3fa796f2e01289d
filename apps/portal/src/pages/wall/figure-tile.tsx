import type { FigureFragment } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import { targetText } from '../dashboard/figure-text.js';
import { useFigureText } from '../dashboard/use-figure-text.js';

/** One figure: its name, how it stands, and the target. Colour only where a target is missed; the word stands beside it. */
export function FigureTile({ figure }: { readonly figure: FigureFragment }) {
  const t = useText();
  const text = useFigureText();
  const missed = figure.met === false;
  return (
    <article className={`wall-figure ${missed ? 'is-off' : ''}`}>
      <h2>{figure.name}</h2>
      <div className={typeof figure.value === 'number' ? 'wall-value' : 'wall-value is-none'}>
        {text(figure.value, figure.unit)}
      </div>
      <div className="wall-target">
        {typeof figure.target === 'number'
          ? targetText(figure.direction, text(figure.target, figure.unit))
          : t('dashboard.noTarget')}
        {missed ? ` · ${t('dashboard.missed')}` : null}
      </div>
    </article>
  );
}
