import { useQuery } from 'urql';
import { DutyRequirementsDocument } from '../../generated/graphql.js';
import { dutyKindTexts } from '../../text/codes/dispatch-codes.js';
import { useLabel, useText } from '../../text/language.js';

/** What each duty asks for beside passed courses, so that a refusal is no surprise (DSP-03). */
export function DutyRequirements() {
  const t = useText();
  const label = useLabel();
  const [{ data }] = useQuery({ query: DutyRequirementsDocument });
  return (data?.dutyRequirements ?? [])
    .filter(({ skillCodes }) => skillCodes.length > 0)
    .map(({ kind, skillCodes }) => (
      <span key={kind} className="muted">
        {t('duty.requires', {
          duty: label(dutyKindTexts, kind),
          skills: skillCodes.join(t('list.separator')),
        })}
      </span>
    ));
}
