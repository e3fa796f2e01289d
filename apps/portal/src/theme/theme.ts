import { theme as antd, type ThemeConfig } from 'antd';

export type Scheme = 'light' | 'dark';

/**
 * The one place where colours and measures are decided. One accent; every other colour says a state, or time that
 * runs out. Pages use antd's tokens and the `--ac-*` variables made of them, never a colour of their own.
 */
export function themeOf(scheme: Scheme): ThemeConfig {
  const dark = scheme === 'dark';
  return {
    algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    cssVar: { key: 'ac' },
    token: {
      colorPrimary: dark ? '#6f8ff0' : '#2f54c4',
      colorLink: dark ? '#8ea8f5' : '#2f54c4',
      colorSuccess: dark ? '#4caf7d' : '#1f7a4d',
      colorWarning: dark ? '#d9a032' : '#a86400',
      colorError: dark ? '#ef6b66' : '#c02b2b',
      // Grounds are chosen, not derived: from dark seeds antd would mix mud.
      colorPrimaryBg: dark ? '#232d4d' : '#edf2ff',
      colorSuccessBg: dark ? '#19352a' : '#e6f4ec',
      colorWarningBg: dark ? '#3a2f17' : '#fdf3de',
      colorErrorBg: dark ? '#402223' : '#fdecec',
      colorBgLayout: dark ? '#14161a' : '#f4f5f7',
      colorBgContainer: dark ? '#1b1e23' : '#ffffff',
      colorBgElevated: dark ? '#23272e' : '#ffffff',
      colorText: dark ? '#e4e7ec' : '#1c2430',
      colorTextSecondary: dark ? '#a3abb8' : '#5b6675',
      colorTextTertiary: dark ? '#848d9b' : '#6b7686',
      colorBgMask: dark ? 'rgba(0, 0, 0, 0.45)' : 'rgba(16, 24, 40, 0.22)',
      colorBorder: dark ? '#3a404a' : '#cfd5de',
      colorBorderSecondary: dark ? '#2b3038' : '#e3e7ed',
      fontSize: 14,
      lineHeight: 22 / 14,
      controlHeight: 32,
      borderRadius: 4,
      borderRadiusLG: 6,
      sizeUnit: 4,
      fontFamily:
        '-apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
  };
}
