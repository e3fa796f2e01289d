import type { EntitlementOfQuery } from '../../generated/graphql.js';
import { agreementKindTexts } from '../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { useServiceLevelName } from '../../text/service-level-name.js';
import { FactList } from '../ticket/facts/fact-list.js';
import { ArrivalPromises } from './arrival-promises.js';
import { QuotaBars } from './quota-bars.js';

interface Props {
  readonly answer: NonNullable<EntitlementOfQuery['entitlement']>;
}

/** The decision first, then why, then what it rests on. */
export function EntitlementAnswer({ answer }: Props) {
  const t = useText();
  const label = useLabel();
  const levelName = useServiceLevelName();
  const covered = answer.decision === 'COVERED';
  const { agreementNumber, agreementKind, validUntil, arrivalPromises, quotas } = answer;
  const checks = [
    answer.administratorFirst && t('agreement.administratorFirst'),
    answer.identityCheckNeeded && t('agreement.identityCheck'),
    answer.proofOfPurchaseNeeded && t('agreement.proofCheck'),
  ].filter((check) => check !== false);
  return (
    <div className="stack">
      <div className="row entitlement-decision">
        <span className={`tag ${covered ? 'is-good' : 'is-warn'}`}>
          {t(covered ? 'entitlement.covered' : 'entitlement.toBeQuoted')}
        </span>
        {answer.explanation.map(({ code, text }) => (
          <span key={code + text}>{text}</span>
        ))}
      </div>
      <div className="fact-columns">
        <FactList
          facts={[
            [
              t('entitlement.agreement'),
              agreementNumber &&
                agreementKind &&
                t('hotline.agreement', {
                  number: agreementNumber,
                  kind: label(agreementKindTexts, agreementKind),
                  date: validUntil ?? '—',
                }),
            ],
            [t('entitlement.left'), quotas.length > 0 ? <QuotaBars key="quotas" quotas={quotas} /> : null],
            [t('entitlement.level'), levelName(answer.serviceLevelCode)],
            [t('entitlement.calendar'), answer.calendar?.name],
            [t('entitlement.promise'), answer.responsePromise],
            [
              t('entitlement.arrival'),
              arrivalPromises.length > 0 ? (
                <ArrivalPromises key="arrival" promises={arrivalPromises} />
              ) : null,
            ],
            [t('entitlement.checks'), checks.join(t('list.separator'))],
          ]}
        />
      </div>
    </div>
  );
}
