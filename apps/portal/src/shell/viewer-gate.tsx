import { Modal } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { ViewerDocument, type ViewerQuery } from '../generated/graphql.js';
import { connection, useConnectionState } from '../graphql/connection-state.js';
import { liveSocket } from '../graphql/live-socket.js';
import { Failed, Skeleton } from '../lists/states.js';
import { useText } from '../text/language.js';
import { usePreferences } from './preferences.js';
import { type Viewer, ViewerContext } from './viewer.js';

const SignInPage = lazy(async () => ({
  default: (await import('../pages/sign-in/sign-in-page.js')).SignInPage,
}));
const CustomerArea = lazy(async () => ({
  default: (await import('../pages/customer/customer-area.js')).CustomerArea,
}));
const SignInForm = lazy(async () => ({
  default: (await import('../pages/sign-in/sign-in-form.js')).SignInForm,
}));

/** Nobody signed in: the sign-in page, at the address that was asked for. Session over: a form above the page. */
export function ViewerGate({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const { setLocale, setZone } = usePreferences();
  const { signedOut } = useConnectionState();
  const [{ data, error, fetching }, ask] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-first' });
  const shownPerson = useRef<string>(undefined);
  const account = data?.viewer;
  useEffect(() => {
    if (!account) return;
    setLocale(account.locale === 'EN' ? 'en' : 'zh-CN');
    setZone(account.zone);
  }, [account, setLocale, setZone]);
  const viewer = useMemo(() => viewerOf(data), [data]);
  if (viewer) shownPerson.current ??= viewer.personId;

  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const signedIn = (personId: string | undefined) => {
    // What is on the screen was read with another person's rights.
    if (shownPerson.current !== undefined && shownPerson.current !== personId)
      return window.location.assign('/');
    liveSocket.terminate();
    askAgain();
    connection.signedIn();
  };

  if (!data && error && !signedOut) return <Failed onRetry={askAgain} />;
  if (!account && fetching && !signedOut) return <Skeleton />;
  // A customer's person has pages of their own; when the session ends, they sign in again in place of them.
  if (!viewer && account && !signedOut)
    return (
      <Suspense fallback={<Skeleton />}>
        <CustomerArea
          name={account.contact?.name ?? ''}
          contactId={account.contact?.id}
          customerId={account.customer?.id}
        />
      </Suspense>
    );
  if (!viewer)
    return (
      <Suspense fallback={<Skeleton />}>
        <SignInPage onSignedIn={signedIn} />
      </Suspense>
    );
  return (
    <ViewerContext value={viewer}>
      {children}
      {signedOut ? (
        <Modal open title={t('shell.signedOut')} footer={null} closable={false} keyboard={false}>
          <p className="muted">{t('shell.signedOutHint')}</p>
          <Suspense fallback={<Skeleton lines={4} />}>
            <SignInForm onSignedIn={signedIn} />
          </Suspense>
        </Modal>
      ) : null}
    </ViewerContext>
  );
}

function viewerOf(data: ViewerQuery | undefined): Viewer | null {
  const person = data?.viewer?.person;
  if (!person) return null;
  const permissions = new Set(data.viewer?.grants.map(({ permission }) => permission));
  return {
    personId: person.id,
    name: person.displayName,
    unitName: person.unit.name,
    can: (asked) => [asked].flat().some((permission) => permissions.has(permission)),
  };
}
