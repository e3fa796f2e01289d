import { type ReactNode, useMemo } from 'react';
import { Navigate, useLocation } from 'react-router';
import { type Account, AccountGate } from './account-gate.js';
import { myAddress } from './my-address.js';
import { NoPage } from './no-page.js';
import { type Viewer, ViewerContext } from './viewer.js';

/** Pages of colleagues. A customer's person, who came by the link of a mail, is led to their own (COM-02). */
export function ViewerGate({ children }: { readonly children: ReactNode }) {
  return <AccountGate show={(account) => <ForColleagues account={account}>{children}</ForColleagues>} />;
}

function ForColleagues({ account, children }: { readonly account: Account; readonly children: ReactNode }) {
  const asked = useLocation();
  const viewer = useMemo(() => viewerOf(account), [account]);
  if (account.kind === 'CONTACT') return <Navigate to={myAddress(asked)} replace />;
  // Somebody whose roles do not even show them themselves.
  if (!viewer) return <NoPage title="shell.noPages" />;
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

function viewerOf({ person, grants }: Account): Viewer | null {
  if (!person) return null;
  const permissions = new Set(grants.map(({ permission }) => permission));
  return {
    personId: person.id,
    name: person.displayName,
    unitName: person.unit.name,
    can: (asked) => [asked].flat().some((permission) => permissions.has(permission)),
  };
}
