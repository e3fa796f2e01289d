import { Segmented } from 'antd';
import { useState } from 'react';
import { usePreferences } from '../../shell/preferences.js';
import { type Locale, useLanguage, useText } from '../../text/language.js';
import { PasswordResetForm } from './password-reset-form.js';
import { SignInForm } from './sign-in-form.js';
import './sign-in.css';

export function SignInPage({ onSignedIn }: { readonly onSignedIn: (personId: string | undefined) => void }) {
  const t = useText();
  const { locale } = useLanguage();
  const { setLocale } = usePreferences();
  const [forgotten, setForgotten] = useState(false);
  return (
    <main className="sign-in">
      <div className="panel sign-in-panel">
        <div className="row spread">
          <h1>{t('shell.product')}</h1>
          <Segmented<Locale>
            size="small"
            aria-label={t('signIn.language')}
            value={locale}
            onChange={setLocale}
            options={[
              { value: 'zh-CN', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        {forgotten ? (
          <PasswordResetForm onBack={() => setForgotten(false)} />
        ) : (
          <>
            <SignInForm onSignedIn={onSignedIn} />
            <button type="button" className="plain-button sign-in-link" onClick={() => setForgotten(true)}>
              {t('signIn.forgotten')}
            </button>
          </>
        )}
      </div>
    </main>
  );
}
