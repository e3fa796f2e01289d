import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { FirstAdministratorNeededDocument } from '../../generated/graphql.js';
import { LanguageSwitch } from '../../text/language-switch.js';
import { useText } from '../../text/language.js';
import { SignInForm } from './sign-in-form.js';
import './sign-in.css';

/** Once in the life of an installation, and seldom. */
const FirstAdministratorForm = lazy(async () => ({
  default: (await import('./first-administrator-form.js')).FirstAdministratorForm,
}));
const PasswordResetForm = lazy(async () => ({
  default: (await import('./password-reset-form.js')).PasswordResetForm,
}));

interface Props {
  readonly onSignedIn: (holderId: string | undefined) => void;
}

export function SignInPage({ onSignedIn }: Props) {
  const t = useText();
  return (
    <main className="sign-in">
      <div className="panel sign-in-panel">
        <div className="row spread">
          <h1>{t('shell.product')}</h1>
          <LanguageSwitch />
        </div>
        <Suspense>
          <WayIn onSignedIn={onSignedIn} />
        </Suspense>
      </div>
    </main>
  );
}

/** An empty installation asks for its first administrator before anybody can sign in (COM-04). */
function WayIn({ onSignedIn }: Props) {
  const t = useText();
  const [{ data }] = useQuery({ query: FirstAdministratorNeededDocument, requestPolicy: 'network-only' });
  const [step, setStep] = useState<'signIn' | 'forgotten' | 'created'>('signIn');
  if (data?.firstAdministratorNeeded && step !== 'created')
    return <FirstAdministratorForm onCreated={() => setStep('created')} />;
  if (step === 'forgotten') return <PasswordResetForm onBack={() => setStep('signIn')} />;
  return (
    <>
      {step === 'created' ? <p role="status">{t('setup.created')}</p> : null}
      <SignInForm onSignedIn={onSignedIn} />
      <button type="button" className="plain-button sign-in-link" onClick={() => setStep('forgotten')}>
        {t('signIn.forgotten')}
      </button>
    </>
  );
}
