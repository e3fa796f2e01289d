import type { FileInstallationFragment } from '../../generated/graphql.js';
import { useViewer } from '../../shell/viewer.js';
import { LineSteps } from '../../steps/line-steps.js';
import { installationStepTexts } from '../../text/codes/customer-file-codes.js';
import { useText } from '../../text/language.js';
import { FactList } from '../ticket/facts/fact-list.js';
import { FileLines, RetiredTag } from './file-lines.js';
import { HistoryFold } from './history-fold.js';
import type { PartProps } from './shown-part.js';
import { installationSteps } from './steps/installation-steps.js';

/** What the customer has installed, where and on what (CUS-02). */
export function InstallationsPart({ customer, onChanged }: PartProps) {
  const t = useText();
  const { can } = useViewer();
  return (
    <FileLines title="customerFile.part.installations" lines={customer.installations}>
      {(installation) => (
        <>
          <div className="row spread">
            <span className="row">
              <strong>{installation.product?.name ?? installation.productCode}</strong>
              <span>{installation.productVersion}</span>
              <span className="muted">{installation.edition}</span>
              {installation.lifetimeMaintenance ? (
                <span className="tag is-good">{t('installation.lifetime')}</span>
              ) : null}
              {installation.active ? null : <RetiredTag />}
            </span>
            {installation.active && can('CUSTOMER_WRITE') ? (
              <LineSteps
                record={{ ...installation, customer }}
                name={installation.serviceCode}
                offered={['CHANGE_INSTALLATION', 'RETIRE_INSTALLATION']}
                steps={installationSteps}
                words={installationStepTexts}
                onChanged={onChanged}
              />
            ) : null}
          </div>
          <InstallationFacts installation={installation} />
          <HistoryFold id={installation.id} version={installation.version} />
        </>
      )}
    </FileLines>
  );
}

function InstallationFacts({ installation }: { readonly installation: FileInstallationFragment }) {
  const t = useText();
  const { environment } = installation;
  return (
    <div className="fact-columns">
      <FactList
        facts={[
          [t('installation.serviceCode'), <strong key="code">{installation.serviceCode}</strong>],
          [t('installation.dongle'), installation.dongleNumber],
          [t('installation.licence'), installation.licenceNumber],
          [t('installation.modules'), installation.modules.join(t('list.separator'))],
          [t('installation.site'), installation.site?.name],
          [
            t('installation.environment'),
            [environment.operatingSystem, environment.database, environment.network, environment.servers]
              .filter(Boolean)
              .join(' · '),
          ],
          [t('installation.remoteAccess'), installation.remoteAccess],
          [t('installation.project'), installation.projectName],
          [t('installation.purchasedOn'), installation.purchasedOn],
          [t('installation.proof'), installation.proofOfPurchase],
          [t('installation.installedOn'), installation.installedOn],
          [t('installation.acceptedOn'), installation.acceptedOn],
          [
            t('installation.notes'),
            installation.configurationNotes ? (
              <span key="notes" className="prewrap">
                {installation.configurationNotes}
              </span>
            ) : null,
          ],
        ]}
      />
    </div>
  );
}
