import { Drawer } from 'antd';
import type { AuditRowFragment } from '../../../generated/graphql.js';
import { useNarrow } from '../../../shell/use-narrow.js';
import { useCodeText } from '../../../text/code-text.js';
import { useLabel, useText } from '../../../text/language.js';
import { TimeOf } from '../../../time/time-of.js';
import { FactList } from '../../ticket/facts/fact-list.js';
import { fieldName } from '../change-text.js';
import { RecordOf } from './audit-columns.js';

interface Props {
  readonly entry: AuditRowFragment;
  readonly onClose: () => void;
}

/** One act whole: every value that it replaced. */
export function AuditPanel({ entry, onClose }: Props) {
  const t = useText();
  const codeText = useCodeText();
  const label = useLabel();
  const narrow = useNarrow();
  return (
    <Drawer open title={codeText(entry.action)} size={narrow ? '100%' : 520} onClose={onClose}>
      <div className="stack">
        <FactList
          facts={[
            [t('audit.at'), <TimeOf key="at" at={entry.at} />],
            [t('audit.who'), entry.actor.name],
            [t('audit.record'), <RecordOf key="record" entry={entry} />],
            [
              t('audit.code'),
              <span key="code" className="code">
                {entry.action}
              </span>,
            ],
            [t('audit.chain'), t(entry.sealed ? 'audit.sealed' : 'audit.notSealed')],
          ]}
        />
        {entry.changes.map(({ field, from, to }) => (
          <section key={field} className="stack" aria-label={field}>
            <h2>{fieldName(field, label)}</h2>
            <div className="muted">{t('audit.before')}</div>
            {/* What is long is scrolled, with the keyboard too. */}
            <pre className="json" tabIndex={0}>
              {from ?? t('form.empty')}
            </pre>
            <div className="muted">{t('audit.after')}</div>
            <pre className="json" tabIndex={0}>
              {to ?? t('form.empty')}
            </pre>
          </section>
        ))}
        {entry.changes.length === 0 ? <p className="muted">{t('audit.noChanges')}</p> : null}
      </div>
    </Drawer>
  );
}
