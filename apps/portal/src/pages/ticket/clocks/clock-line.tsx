import type { ShownClockFragment } from '../../../generated/graphql.js';
import { clockKindTexts } from '../../../text/codes/clock-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { clockFill, clockTone } from '../../../time/clock-display.js';
import { useNow } from '../../../time/now.js';
import { TimeLeft } from '../../../time/time-left.js';
import { TimeOf, useDueText } from '../../../time/time-of.js';

interface Props {
  readonly clock: ShownClockFragment;
  readonly open: boolean;
  readonly onExplain: () => void;
}

/** One promise: its name, when it is due and why, what is left, and a bar. */
export function ClockLine({ clock, open, onExplain }: Props) {
  const t = useText();
  const label = useLabel();
  return (
    <div className={`clock-line ${clock.status === 'ENDED' ? 'is-ended' : ''}`}>
      <div className="row spread">
        <span className="clock-name">{label(clockKindTexts, clock.kind)}</span>
        {clock.status === 'COUNTING' ? <TimeLeft clock={clock} /> : <EndOf clock={clock} />}
      </div>
      {clock.status === 'ENDED' ? null : <ClockBar clock={clock} />}
      <div className="row spread clock-note">
        <DueText clock={clock} />
        <button type="button" className="plain-button clock-why" aria-expanded={open} onClick={onExplain}>
          {t('ticket.because')}
        </button>
      </div>
    </div>
  );
}

/** The bar alone follows the seconds. */
function ClockBar({ clock }: { readonly clock: ShownClockFragment }) {
  const now = useNow();
  return (
    <div className="clock-bar">
      <div
        className={`is-${clockTone(clock, now)}`}
        style={{ width: `${(clockFill(clock, now) * 100).toFixed(1)}%` }}
      />
    </div>
  );
}

function DueText({ clock }: { readonly clock: ShownClockFragment }) {
  const t = useText();
  const dueText = useDueText();
  if (clock.status === 'ENDED') return clock.stoppedAt ? <TimeOf at={clock.stoppedAt} /> : <span />;
  if (!clock.dueAt) return <span>{t('ticket.paused')}</span>;
  return <span>{t('ticket.due', { time: dueText(clock.dueAt) })}</span>;
}

function EndOf({ clock }: { readonly clock: ShownClockFragment }) {
  const t = useText();
  if (clock.status === 'PAUSED') return <span className="tag">{t('ticket.paused')}</span>;
  if (clock.result === 'MET') return <span className="tag is-good">{t('ticket.met')}</span>;
  if (clock.result === 'MISSED') return <span className="tag is-bad">{t('ticket.missed')}</span>;
  return <span className="tag">{t('ticket.dropped')}</span>;
}
