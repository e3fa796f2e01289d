import type { AgreementState } from '../../generated/graphql.js';
import { useViewer } from '../../shell/viewer.js';
import { LineSteps } from '../../steps/line-steps.js';
import { agreementKindTexts, agreementStateTexts } from '../../text/codes/customer-codes.js';
import { agreementStepTexts } from '../../text/codes/customer-file-codes.js';
import { useLabel } from '../../text/language.js';
import { AgreementFacts } from './agreement-facts.js';
import { FileLines } from './file-lines.js';
import { HistoryFold } from './history-fold.js';
import { QuotaBars } from './quota-bars.js';
import type { PartProps } from './shown-part.js';
import { agreementSteps } from './steps/agreement-steps.js';

const tones: Readonly<Partial<Record<AgreementState, string>>> = {
  IN_FORCE: 'is-good',
  PLANNED: 'is-accent',
  TERMINATED: 'is-warn',
};

/** What is owed to the customer, the newest first; one that is over is history (CUS-03, CUS-04). */
export function AgreementsPart({ customer, onChanged }: PartProps) {
  const label = useLabel();
  const { can } = useViewer();
  return (
    <FileLines title="customerFile.part.agreements" lines={customer.agreements}>
      {(agreement) => (
        <div className="stack">
          <div className="row spread">
            <span className="row">
              <strong>{agreement.number}</strong>
              <span className="tag">{label(agreementKindTexts, agreement.kind)}</span>
              <span className={`tag ${tones[agreement.state] ?? ''}`}>
                {label(agreementStateTexts, agreement.state)}
              </span>
              <span className="nowrap">
                {agreement.startsOn} – {agreement.endsOn}
              </span>
            </span>
            {can('AGREEMENT_WRITE') && (agreement.state === 'IN_FORCE' || agreement.state === 'PLANNED') ? (
              <LineSteps
                record={{ ...agreement, customer }}
                name={agreement.number}
                offered={['CHANGE_AGREEMENT', 'TERMINATE_AGREEMENT']}
                steps={agreementSteps}
                words={agreementStepTexts}
                onChanged={onChanged}
              />
            ) : null}
          </div>
          <QuotaBars quotas={agreement.quotas} />
          <AgreementFacts agreement={agreement} />
          <HistoryFold id={agreement.id} version={agreement.version} />
        </div>
      )}
    </FileLines>
  );
}
