import { AgreementsPart } from './agreements-part.js';
import { ContactsPart } from './contacts-part.js';
import { EntitlementPart } from './entitlement-part.js';
import { FollowUpsPart } from './follow-ups-part.js';
import { InstallationsPart } from './installations-part.js';
import { SitesPart } from './sites-part.js';
import type { ShownCustomer } from './steps/shown-customer.js';
import { TimelinePart } from './timeline-part.js';
import { useFilePart } from './use-file-part.js';
import { ComplaintsPart, TicketsPart, VisitsPart } from './work-parts.js';

export interface PartProps {
  readonly customer: ShownCustomer;
  /** Counts what happened to the file: lists of their own look again. */
  readonly news: number;
  readonly onChanged: () => void;
}

const shownBy = {
  entitlement: EntitlementPart,
  contacts: ContactsPart,
  sites: SitesPart,
  installations: InstallationsPart,
  agreements: AgreementsPart,
  tickets: TicketsPart,
  visits: VisitsPart,
  complaints: ComplaintsPart,
  followUps: FollowUpsPart,
  timeline: TimelinePart,
};

/** The part of the file that the address names. */
export function ShownPart(props: PartProps) {
  const { shown } = useFilePart();
  const Part = shownBy[shown];
  return <Part key={props.customer.id} {...props} />;
}
