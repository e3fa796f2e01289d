import type { FileContactFragment } from '../../generated/graphql.js';
import { useViewer } from '../../shell/viewer.js';
import { LineSteps } from '../../steps/line-steps.js';
import { contactRoleTexts } from '../../text/codes/customer-codes.js';
import {
  accountStepTexts,
  contactAccountStateTexts,
  contactStepTexts,
  reachKindTexts,
} from '../../text/codes/customer-file-codes.js';
import { useLabel, useLanguage, useText } from '../../text/language.js';
import { formatDay } from '../../time/format-time.js';
import { Reach } from '../ticket/facts/reach.js';
import { FileLines, RetiredTag } from './file-lines.js';
import type { PartProps } from './shown-part.js';
import { accountSteps, contactSteps } from './steps/contact-steps.js';

/** The people at a customer: what they are there, how they are reached, whether they may be asked (CUS-01). */
export function ContactsPart({ customer, onChanged }: PartProps) {
  return (
    <FileLines title="customerFile.part.contacts" lines={customer.contacts}>
      {(contact) => (
        <>
          <div className="row spread">
            <ContactHead contact={contact} />
            <ContactSteps contact={contact} customerId={customer.id} onChanged={onChanged} />
          </div>
          <ContactFacts contact={contact} />
        </>
      )}
    </FileLines>
  );
}

interface Props {
  readonly contact: FileContactFragment;
}

function ContactHead({ contact: { name, title, roles, active, account } }: Props) {
  const label = useLabel();
  return (
    <span className="row">
      <strong>{name}</strong>
      <span className="muted">{title}</span>
      {roles.map((role) => (
        <span key={role} className="tag">
          {label(contactRoleTexts, role)}
        </span>
      ))}
      {account ? (
        <span className={`tag ${account.state === 'ACTIVE' ? 'is-good' : ''}`} title={account.login}>
          {label(contactAccountStateTexts, account.state)}
        </span>
      ) : null}
      {active ? null : <RetiredTag />}
    </span>
  );
}

function ContactFacts({ contact: { reaches, consentAt } }: Props) {
  const t = useText();
  const label = useLabel();
  const { zone } = useLanguage();
  return (
    <div className="row file-facts">
      {reaches.map(({ kind, value, preferred }) => (
        <span key={`${kind} ${value}`}>
          <span className="muted">{label(reachKindTexts, kind)}</span> <Reach kind={kind} value={value} />
          {preferred && reaches.length > 1 ? (
            <span className="muted"> ({t('contact.preferred')})</span>
          ) : null}
        </span>
      ))}
      <span className="muted">
        {consentAt ? `${t('contact.consentSince')} ${formatDay(consentAt, zone)}` : t('contact.noConsent')}
      </span>
    </div>
  );
}

interface StepsProps extends Props {
  readonly customerId: string;
  readonly onChanged: () => void;
}

function ContactSteps({ contact, customerId, onChanged }: StepsProps) {
  const { can } = useViewer();
  const { account, active, name } = contact;
  const invite = can('CONTACT_ACCOUNT_MANAGE') && account?.state !== 'ACTIVE';
  if (!active) return null;
  return (
    <span className="row">
      <LineSteps
        record={{ ...contact, customerId }}
        name={name}
        offered={[
          ...(can('CUSTOMER_WRITE') ? (['CHANGE_CONTACT'] as const) : []),
          ...(invite ? (['INVITE_CONTACT'] as const) : []),
          ...(can('CUSTOMER_WRITE') ? (['RETIRE_CONTACT'] as const) : []),
        ]}
        steps={contactSteps}
        words={contactStepTexts}
        onChanged={onChanged}
      />
      {account && account.state !== 'ENDED' ? (
        <LineSteps
          record={account}
          name={name}
          offered={['END_ACCOUNT']}
          steps={accountSteps}
          words={accountStepTexts}
          onChanged={onChanged}
        />
      ) : null}
    </span>
  );
}
