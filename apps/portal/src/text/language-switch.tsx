import { Segmented } from 'antd';
import { usePreferences } from '../shell/preferences.js';
import { type Locale, useLanguage, useText } from './language.js';
import { rememberLocale } from './locale-choice.js';

/** For those who are not signed in: their browser's language to begin with, the other one here. */
export function LanguageSwitch() {
  const t = useText();
  const { locale } = useLanguage();
  const { setLocale } = usePreferences();
  const choose = (chosen: Locale) => {
    // Before anything is asked again: requests are answered in the remembered language.
    rememberLocale(chosen);
    setLocale(chosen);
  };
  return (
    <Segmented<Locale>
      size="small"
      aria-label={t('signIn.language')}
      value={locale}
      onChange={choose}
      options={[
        { value: 'zh-CN', label: '中文' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}
