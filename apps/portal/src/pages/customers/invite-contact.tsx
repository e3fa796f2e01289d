import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { EndContactAccountDocument, PortalAccessDocument } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useViewer } from '../../shell/viewer.js';
import { useFailureMessage } from '../../steps/step-button.js';
import { contactAccountStateTexts } from '../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import type { InvitedContact } from './invited-contact.js';

const InvitationForm = lazy(async () => ({
  default: (await import('./invitation-form.js')).InvitationForm,
}));

interface Props {
  /** Node ids. */
  readonly contactId: string;
  readonly customerId: string;
}

/**
 * Whether a customer's person can use the customers' pages, and the steps on it: invite, invite again, end (COM-02). One
 * line that stands wherever a contact is shown; nothing for those who may not manage it.
 */
export function InviteContact(props: Props) {
  return useViewer().can('CONTACT_ACCOUNT_MANAGE') ? <Access {...props} /> : null;
}

function Access({ contactId, customerId }: Props) {
  const t = useText();
  const [inviting, setInviting] = useState(false);
  const [{ data }, refresh] = useLiveQuery({ query: PortalAccessDocument, variables: { id: contactId } });
  const contact = data?.node?.__typename === 'Contact' ? data.node : undefined;
  if (!contact?.active) return null;
  const { account } = contact;
  return (
    <div className="row">
      <span className="muted">{t('access.title')}</span>
      {account ? <AccountState account={account} /> : <span className="tag">{t('access.none')}</span>}
      {account?.state === 'ACTIVE' ? null : (
        <Button size="small" onClick={() => setInviting(true)}>
          {t(account ? 'access.again' : 'access.invite')}
        </Button>
      )}
      {account && account.state !== 'ENDED' ? <EndAccess account={account} onEnded={refresh} /> : null}
      {inviting ? (
        <Suspense>
          <InvitationForm
            contact={contact}
            customerId={customerId}
            onInvited={refresh}
            onClose={() => setInviting(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

type Account = NonNullable<InvitedContact['account']>;

function AccountState({ account }: { readonly account: Account }) {
  const t = useText();
  const label = useLabel();
  const { state, login, invitedAt, lastSignInAt } = account;
  return (
    <>
      <span className={`tag ${state === 'ACTIVE' ? 'is-good' : ''}`}>
        {label(contactAccountStateTexts, state)}
      </span>
      <span className="muted">
        {login} · {t(lastSignInAt ? 'access.lastSignIn' : 'access.invitedAt')}{' '}
        <TimeOf at={lastSignInAt ?? invitedAt} short />
      </span>
    </>
  );
}

/** Sessions end at once; the person can be invited again. */
function EndAccess({ account, onEnded }: { readonly account: Account; readonly onEnded: () => void }) {
  const t = useText();
  const tell = useFailureMessage();
  const { submit, pending } = useSubmission(EndContactAccountDocument);
  const end = async () => {
    const outcome = await submit({ id: account.id, expectedVersion: account.version });
    onEnded();
    tell(outcome);
  };
  return (
    <Button size="small" type="text" danger loading={pending} onClick={() => void end()}>
      {t('access.end')}
    </Button>
  );
}
