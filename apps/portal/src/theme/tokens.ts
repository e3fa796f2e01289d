export type Scheme = 'light' | 'dark';

/** antd's tokens, by day and by night: what is not said here antd derives. */
export function tokensOf(scheme: Scheme) {
  const dark = scheme === 'dark';
  return {
    // In the dark antd takes an eighth of the light out of these; what is left stands 4.5 : 1 on its quiet ground.
    colorPrimary: dark ? '#94adff' : '#2f54c4',
    colorLink: dark ? '#a3b8ff' : '#2f54c4',
    colorSuccess: dark ? '#62c795' : '#1f7a4d',
    colorWarning: dark ? '#e8b04a' : '#9c5c00',
    colorError: dark ? '#ff8f8a' : '#c02b2b',
    // Under the mouse too: what antd derives there stands 2.6 to 4.3 : 1.
    colorPrimaryHover: dark ? '#acbbe8' : '#4468cc',
    colorLinkHover: dark ? '#c5d2ff' : '#1e3a9e',
    colorErrorHover: dark ? '#e8a9a3' : '#a82226',
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
    colorTextTertiary: dark ? '#8c95a4' : '#667182',
    colorTextPlaceholder: dark ? '#8c95a4' : '#667182',
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
  };
}
