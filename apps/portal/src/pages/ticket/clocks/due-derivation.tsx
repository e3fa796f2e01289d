import { useQuery } from 'urql';
import { ClockExplanationsDocument } from '../../../generated/graphql.js';
import { Failed, Skeleton } from '../../../lists/states.js';
import { clockChangeTexts, clockStepTexts } from '../../../text/codes/clock-codes.js';
import { useLabel, useLanguage, useText } from '../../../text/language.js';
import { ruleName, useServiceLevelName } from '../../../text/service-level-name.js';
import { formatTime, formatShortTime } from '../../../time/format-time.js';
import { useDurationText } from '../../../time/duration-text.js';
import { serverNow } from '../../../time/now.js';

interface Props {
  readonly ticketId: string;
  /** A newer ticket may have another derivation. */
  readonly ticketVersion: number;
  readonly clockId: string;
}

/** Why it is due then: calendar, rule, and stretch by stretch what counted and what did not (TKT-08). */
export function DueDerivation({ ticketId, clockId }: Props) {
  const t = useText();
  const label = useLabel();
  const { zone } = useLanguage();
  const duration = useDurationText();
  const levelName = useServiceLevelName();
  const [{ data, error }, ask] = useQuery({ query: ClockExplanationsDocument, variables: { id: ticketId } });
  const node = data?.node;
  const clock = node?.__typename === 'Ticket' ? node.clocks.find(({ id }) => id === clockId) : undefined;
  if (!clock)
    return error ? <Failed onRetry={() => ask({ requestPolicy: 'network-only' })} /> : <Skeleton lines={3} />;
  const { explanation } = clock;
  const now = serverNow();
  return (
    <div className="derivation">
      <p>{t('ticket.becauseCalendar', { calendar: explanation.calendarName, zone: explanation.zone })}</p>
      {explanation.ruleId && explanation.targetMs ? (
        <p>
          {t('ticket.becauseRule', {
            rule: ruleName(explanation.ruleId, levelName),
            target: duration(explanation.targetMs),
          })}
        </p>
      ) : null}
      {explanation.provisionalYears.length > 0 ? (
        <p className="time-left is-soon">
          {t('ticket.provisional', { years: explanation.provisionalYears.join(', ') })}
        </p>
      ) : null}
      <table>
        <tbody>
          {explanation.steps.map((step) => (
            <tr key={step.from} className={step.countedMs > 0 ? '' : 'muted'}>
              <td title={formatTime(step.from, zone)}>
                {formatShortTime(step.from, now, zone)} – {formatShortTime(step.to, now, zone)}
              </td>
              <td>
                {label(clockStepTexts, step.kind)}
                {step.name ? ` · ${step.name}` : ''}
              </td>
              <td className="nowrap">{step.countedMs > 0 ? `+${duration(step.countedMs)}` : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('ticket.clockHistory')}</h3>
      <table>
        <tbody>
          {explanation.history.map((entry) => (
            <tr key={`${entry.at} ${entry.what}`}>
              <td>{formatTime(entry.at, zone)}</td>
              <td>{label(clockChangeTexts, entry.what)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
