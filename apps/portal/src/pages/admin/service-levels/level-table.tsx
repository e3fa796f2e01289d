import type { LevelRuleFragment, ServiceLevelsAndRulesQuery } from '../../../generated/graphql.js';
import { clockKindTexts } from '../../../text/codes/clock-codes.js';
import { categoryClassTexts, laneTexts, ruleCalendarTexts } from '../../../text/codes/level-codes.js';
import { channelTexts, priorityTexts } from '../../../text/codes/ticket-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { useDurationText } from '../../../time/duration-text.js';

type Level = ServiceLevelsAndRulesQuery['serviceLevels'][number];

/** The promises of one level, in the order in which they are tried. */
export function LevelTable({ level }: { readonly level: Level }) {
  const t = useText();
  const label = useLabel();
  const duration = useDurationText();
  return (
    <table className="rows level-rules">
      <thead>
        <tr>
          <th scope="col">{t('level.clock')}</th>
          <th scope="col">{t('level.target')}</th>
          <th scope="col" className="phone-hidden">
            {t('level.calendar')}
          </th>
          <th scope="col">{t('level.when')}</th>
        </tr>
      </thead>
      <tbody>
        {level.rules.map((rule) => (
          <tr key={rule.id}>
            <td>
              {label(clockKindTexts, rule.clock)}
              {rule.repeats ? <span className="muted"> {t('level.repeats')}</span> : null}
            </td>
            <td>
              {duration(rule.targetMs)}
              {rule.outsideHoursTargetMs ? (
                <span className="muted">
                  {' '}
                  {t('level.outside', { target: duration(rule.outsideHoursTargetMs) })}
                </span>
              ) : null}
            </td>
            <td className="phone-hidden">{label(ruleCalendarTexts, rule.calendar)}</td>
            <td>
              <Conditions rule={rule} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Conditions({ rule }: { readonly rule: LevelRuleFragment }) {
  const t = useText();
  const label = useLabel();
  const parts = [
    rule.channels.map((code) => label(channelTexts, code)),
    rule.categoryClasses.map((code) => label(categoryClassTexts, code)),
    rule.priorities.map((code) => label(priorityTexts, code)),
    rule.lanes.map((code) => label(laneTexts, code)),
  ].filter((names) => names.length > 0);
  if (parts.length === 0) return <span className="muted">{t('level.always')}</span>;
  return parts.map((names) => names.join(t('list.separator'))).join(' · ');
}
