import { theme as antd, type ThemeConfig } from 'antd';
import { type Scheme, tokensOf } from './tokens.js';

const onLight = '#10131a';

/**
 * The one place where colours and measures are decided. One accent; every other colour says a state, or time that
 * runs out. Pages use antd's tokens and the `--ac-*` variables made of them, never a colour of their own.
 */
export function themeOf(scheme: Scheme): ThemeConfig {
  const dark = scheme === 'dark';
  return {
    algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    cssVar: { key: 'ac' },
    token: tokensOf(scheme),
    // By night what can be pressed is light, and what stands on it dark.
    components: dark
      ? {
          Button: { primaryColor: onLight, dangerColor: onLight },
          Badge: { colorTextLightSolid: onLight },
        }
      : {},
  };
}
