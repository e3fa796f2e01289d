import { Link } from 'react-router';
import type { AuditRowFragment } from '../../../generated/graphql.js';
import type { Column } from '../../../lists/plain-list.js';
import { addressOf } from '../../../shell/notices/record-address.js';
import { isRecordKind, recordKindTexts } from '../../../text/codes/audit-fields.js';
import { useLabel, useText } from '../../../text/language.js';
import { TimeOf } from '../../../time/time-of.js';
import { changeText } from '../change-text.js';

type CodeText = (code: string) => string;
interface Row {
  readonly entry: AuditRowFragment;
}

/** Leads to the record where there is a page of it, and the viewer may see it. */
export function RecordOf({ entry: { recordKind, record } }: Row) {
  const label = useLabel();
  const kind = isRecordKind(recordKind) ? label(recordKindTexts, recordKind) : recordKind;
  const address = addressOf(record);
  return address ? (
    <Link to={address} onClick={(event) => event.stopPropagation()}>
      {kind}
    </Link>
  ) : (
    <span className="muted">{kind}</span>
  );
}

function Changes({ entry }: Row) {
  const t = useText();
  const label = useLabel();
  const text = entry.changes.map((change) => changeText(change, label, t('form.empty'))).join(' · ');
  return (
    <span className="code" title={text}>
      {text}
    </span>
  );
}

export const auditColumns = (codeText: CodeText): readonly Column<AuditRowFragment>[] => [
  { title: 'audit.at', width: 150, cell: ({ at }) => <TimeOf at={at} /> },
  { title: 'audit.who', width: 120, cell: ({ actor }) => actor.name },
  { title: 'audit.act', width: 200, cell: ({ action }) => <span title={action}>{codeText(action)}</span> },
  { title: 'audit.record', width: 130, cell: (entry) => <RecordOf entry={entry} /> },
  { title: 'audit.changes', cell: (entry) => <Changes entry={entry} /> },
];

export function AuditCard({ entry, codeText }: Row & { readonly codeText: CodeText }) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{codeText(entry.action)}</span>
        <TimeOf at={entry.at} short />
      </div>
      <div className="row spread">
        <span className="muted">{entry.actor.name}</span>
        <RecordOf entry={entry} />
      </div>
    </div>
  );
}
