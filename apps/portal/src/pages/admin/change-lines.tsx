import type { AuditLineFragment } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import { changeText } from './change-text.js';

/** What an act replaced, field by field. */
export function ChangeLines({ changes }: Pick<AuditLineFragment, 'changes'>) {
  const t = useText();
  return changes.map((change) => (
    <div key={change.field} className="code prewrap">
      {changeText(change, t('form.empty'))}
    </div>
  ));
}
