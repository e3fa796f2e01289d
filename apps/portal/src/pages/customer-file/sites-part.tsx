import { useViewer } from '../../shell/viewer.js';
import { LineSteps } from '../../steps/line-steps.js';
import { siteStepTexts } from '../../text/codes/customer-file-codes.js';
import { travelZoneTexts } from '../../text/codes/dispatch-codes.js';
import { useLabel } from '../../text/language.js';
import { FileLines, RetiredTag } from './file-lines.js';
import type { PartProps } from './shown-part.js';
import { siteSteps } from './steps/site-steps.js';

/** The places of a customer, and how far they are (CUS-01). */
export function SitesPart({ customer, onChanged }: PartProps) {
  const label = useLabel();
  const { can } = useViewer();
  return (
    <FileLines title="customerFile.part.sites" lines={customer.sites}>
      {(site) => (
        <>
          <div className="row spread">
            <span className="row">
              <strong>{site.name}</strong>
              <span className="tag">{label(travelZoneTexts, site.travelZone)}</span>
              {site.active ? null : <RetiredTag />}
            </span>
            {site.active && can('CUSTOMER_WRITE') ? (
              <LineSteps
                record={site}
                name={site.name}
                offered={['CHANGE_SITE', 'RETIRE_SITE']}
                steps={siteSteps}
                words={siteStepTexts}
                onChanged={onChanged}
              />
            ) : null}
          </div>
          <div className="row file-facts">
            <span>{site.address}</span>
            <span className="muted">{site.district}</span>
            {site.coordinates ? (
              <span className="muted">
                {site.coordinates.latitude}, {site.coordinates.longitude}
              </span>
            ) : null}
          </div>
          {site.accessNotes ? <div className="prewrap">{site.accessNotes}</div> : null}
        </>
      )}
    </FileLines>
  );
}
