import type { FileAgreementFragment } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import { formatMoney } from '../../text/money.js';
import { useServiceLevelName } from '../../text/service-level-name.js';
import { FactList } from '../ticket/facts/fact-list.js';
import { ArrivalPromises } from './arrival-promises.js';

export function AgreementFacts({ agreement }: { readonly agreement: FileAgreementFragment }) {
  const t = useText();
  const levelName = useServiceLevelName();
  const { installations, arrivalPromises, fee, serviceDescription } = agreement;
  const marks = [
    agreement.administratorFirst && t('agreement.administratorFirst'),
    agreement.identityCheck && t('agreement.identityCheck'),
    agreement.proofOfPurchaseCheck && t('agreement.proofCheck'),
  ].filter((mark) => mark !== false);
  return (
    <div className="fact-columns">
      <FactList
        facts={[
          [
            t('agreement.installations'),
            installations.length === 0
              ? t('agreement.allInstallations')
              : installations
                  .map(({ serviceCode, product }) => `${product?.name ?? ''} ${serviceCode}`.trim())
                  .join(t('list.separator')),
          ],
          [t('agreement.level'), levelName(agreement.serviceLevelCode)],
          [t('agreement.calendar'), agreement.calendar?.name],
          [t('agreement.promise'), agreement.responsePromise],
          [
            t('agreement.arrival'),
            arrivalPromises.length > 0 ? <ArrivalPromises promises={arrivalPromises} /> : null,
          ],
          [t('agreement.feeShown'), fee ? formatMoney(fee) : null],
          [t('agreement.marks'), marks.join(t('list.separator'))],
          [
            t('agreement.description'),
            serviceDescription ? (
              <details>
                <summary>{serviceDescription.slice(0, 40)}</summary>
                <div className="prewrap">{serviceDescription}</div>
              </details>
            ) : null,
          ],
        ]}
      />
    </div>
  );
}
