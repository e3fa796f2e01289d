import type { ComplaintClockShownFragment } from '../../generated/graphql.js';
import { complaintClockTexts } from '../../text/codes/complaint-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { clockTone, formatLeft, type ShownClock } from '../../time/clock-display.js';
import { useNow } from '../../time/now.js';
import { TimeOf, useDueText } from '../../time/time-of.js';
import '../../time/time.css';

type Clock = ComplaintClockShownFragment;

/** As the shared display reads it; these clocks never pause. */
const shownAs = ({ stage, result, startedAt, dueAt, stoppedAt }: Clock): ShownClock => ({
  status: stoppedAt ? 'ENDED' : 'COUNTING',
  stage,
  result,
  startedAt,
  dueAt,
  usedMs: 0,
});

export const runningClock = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.filter(({ stoppedAt }) => !stoppedAt).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0];

export function ComplaintTimeLeft({ clock }: { readonly clock: Clock }) {
  const t = useText();
  const now = useNow();
  const left = Date.parse(clock.dueAt) - now;
  return (
    <span className={`time-left is-${clockTone(shownAs(clock), now)}`}>
      {formatLeft(left, t('time.day'))}
    </span>
  );
}

/** Each deadline with how it ended, or what is left of it (CMP-02, CMP-03, CMP-06). */
export function ComplaintClocks({ clocks }: { readonly clocks: readonly Clock[] }) {
  const t = useText();
  const label = useLabel();
  const dueText = useDueText();
  if (clocks.length === 0) return null;
  return (
    <section className="panel" aria-label={t('complaint.clocks')}>
      <h2>{t('complaint.clocks')}</h2>
      <ul className="record-lines">
        {clocks.map((clock) => (
          <li key={`${clock.kind} ${clock.startedAt}`}>
            <div className="row spread">
              <span>{label(complaintClockTexts, clock.kind)}</span>
              {clock.stoppedAt ? <EndOf clock={clock} /> : <ComplaintTimeLeft clock={clock} />}
            </div>
            <div className="muted">
              {clock.stoppedAt ? (
                <TimeOf at={clock.stoppedAt} />
              ) : (
                t('ticket.due', { time: dueText(clock.dueAt) })
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EndOf({ clock }: { readonly clock: Clock }) {
  const t = useText();
  if (clock.result === 'MET') return <span className="tag is-good">{t('ticket.met')}</span>;
  if (clock.result === 'MISSED') return <span className="tag is-bad">{t('ticket.missed')}</span>;
  return <span className="tag">{t('ticket.dropped')}</span>;
}
