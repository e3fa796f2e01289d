import { theme } from 'antd';
import { useLayoutEffect } from 'react';
import type { Scheme } from './tokens.js';

/** Hands the theme's tokens to our own style sheets as `--ac-*` variables; `tokens.ts` stays their only source. */
export function useThemeVariables(scheme: Scheme): void {
  const { token } = theme.useToken();
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('color-scheme', scheme);
    for (const [name, value] of Object.entries({
      accent: token.colorPrimary,
      'accent-quiet': token.colorPrimaryBg,
      link: token.colorLink,
      text: token.colorText,
      'text-2': token.colorTextSecondary,
      'text-3': token.colorTextTertiary,
      page: token.colorBgLayout,
      surface: token.colorBgContainer,
      raised: token.colorBgElevated,
      line: token.colorBorderSecondary,
      border: token.colorBorder,
      hover: token.colorFillQuaternary,
      fill: token.colorFillTertiary,
      good: token.colorSuccess,
      'good-quiet': token.colorSuccessBg,
      warn: token.colorWarning,
      'warn-quiet': token.colorWarningBg,
      bad: token.colorError,
      'bad-quiet': token.colorErrorBg,
      font: token.fontFamily,
    }))
      style.setProperty(`--ac-${name}`, value);
  }, [token, scheme]);
}
