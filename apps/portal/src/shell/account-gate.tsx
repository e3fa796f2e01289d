import { Modal } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { ViewerDocument, type ViewerQuery } from '../generated/graphql.js';
import { connection, useConnectionState } from '../graphql/connection-state.js';
import { liveSocket } from '../graphql/live-socket.js';
import { Failed, Skeleton } from '../lists/states.js';
import { useText } from '../text/language.js';
import { usePreferences } from './preferences.js';

export type Account = NonNullable<ViewerQuery['viewer']>;

const SignInPage = lazy(async () => ({
  default: (await import('../pages/sign-in/sign-in-page.js')).SignInPage,
}));
const SignInForm = lazy(async () => ({
  default: (await import('../pages/sign-in/sign-in-form.js')).SignInForm,
}));

/**
 * Nobody signed in: the sign-in page, at the address that was asked for. Session over: a form above the page. `show`
 * decides what colleagues and customers' people see there.
 */
export function AccountGate({ show }: { readonly show: (account: Account) => ReactNode }) {
  const t = useText();
  const { setLocale, setZone } = usePreferences();
  const { signedOut } = useConnectionState();
  const [{ data, error, fetching }, ask] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-first' });
  const shownTo = useRef<string>(undefined);
  const account = data?.viewer;
  useEffect(() => {
    if (!account) return;
    setLocale(account.locale === 'EN' ? 'en' : 'zh-CN');
    setZone(account.zone);
  }, [account, setLocale, setZone]);
  if (account) shownTo.current ??= holderOf(account);

  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const signedIn = (holderId: string | undefined) => {
    // What is on the screen was read with another person's rights.
    if (shownTo.current !== undefined && shownTo.current !== holderId) return window.location.assign('/');
    liveSocket.terminate();
    askAgain();
    connection.signedIn();
  };

  if (!data && error && !signedOut) return <Failed onRetry={askAgain} />;
  if (!account && fetching && !signedOut) return <Skeleton />;
  if (!account)
    return (
      <Suspense fallback={<Skeleton />}>
        <SignInPage onSignedIn={signedIn} />
      </Suspense>
    );
  return (
    <>
      {show(account)}
      {signedOut ? (
        <Modal open title={t('shell.signedOut')} footer={null} closable={false} keyboard={false}>
          <p className="muted">{t('shell.signedOutHint')}</p>
          <Suspense fallback={<Skeleton lines={4} />}>
            <SignInForm onSignedIn={signedIn} />
          </Suspense>
        </Modal>
      ) : null}
    </>
  );
}

/** Node id of the colleague, or of the customer's person. */
const holderOf = ({ person, contact }: Pick<Account, 'person' | 'contact'>): string | undefined =>
  person?.id ?? contact?.id;
