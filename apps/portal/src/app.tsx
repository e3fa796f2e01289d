import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { RouterProvider } from 'react-router';
import { Provider as GraphqlProvider } from 'urql';
import { client } from './graphql/client.js';
import { router } from './routes.js';
import { PagesContext } from './shell/page-entry.js';
import { pages } from './shell/pages.js';
import { PreferencesContext } from './shell/preferences.js';
import { LanguageProvider, type Locale } from './text/language.js';
import { rememberedLocale, rememberLocale } from './text/locale-choice.js';
import { themeOf } from './theme/theme.js';
import { useThemeVariables } from './theme/theme-variables.js';
import type { Scheme } from './theme/tokens.js';
import { useScheme } from './theme/use-scheme.js';

/** Language and zone begin as the browser's; the viewer's own replace them as soon as they are known. */
export function App() {
  const [locale, setLocale] = useState<Locale>(rememberedLocale);
  const [zone, setZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const scheme = useScheme();
  useEffect(() => {
    document.documentElement.lang = locale;
    rememberLocale(locale);
  }, [locale]);
  const preferences = useMemo(() => ({ setLocale, setZone }), []);
  return (
    <GraphqlProvider value={client}>
      <LanguageProvider locale={locale} zone={zone}>
        <PreferencesContext value={preferences}>
          <ConfigProvider
            locale={locale === 'en' ? enUS : zhCN}
            theme={themeOf(scheme)}
            wave={{ disabled: true }}
            button={{ autoInsertSpace: false }}
          >
            <AntApp>
              <Painted scheme={scheme}>
                <PagesContext value={pages}>
                  <RouterProvider router={router} />
                </PagesContext>
              </Painted>
            </AntApp>
          </ConfigProvider>
        </PreferencesContext>
      </LanguageProvider>
    </GraphqlProvider>
  );
}

function Painted({ scheme, children }: { readonly scheme: Scheme; readonly children: ReactNode }) {
  useThemeVariables(scheme);
  return children;
}
