import type { AuditLineFragment } from '../../generated/graphql.js';
import { useLabel, useText } from '../../text/language.js';
import { changeText } from './change-text.js';

/** What an act replaced, field by field. */
export function ChangeLines({ changes }: Pick<AuditLineFragment, 'changes'>) {
  const t = useText();
  const label = useLabel();
  return changes.map((change) => (
    <div key={change.field} className="code prewrap">
      {changeText(change, label, t('form.empty'))}
    </div>
  ));
}
