import { expect, test } from '@jest/globals';
import { tokensOf } from './tokens.js';

/** WCAG 2.2: relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Those that antd does not derive. */
const said = [
  'colorPrimaryHover',
  'colorLinkHover',
  'colorErrorHover',
  'colorText',
  'colorTextSecondary',
  'colorTextTertiary',
] as const;

test.each(['light', 'dark'] as const)(
  'portal: what is said stands 4.5 : 1 on its ground, under the mouse too: %s',
  (scheme) => {
    const token = tokensOf(scheme);
    const grounds = [token.colorBgLayout, token.colorBgContainer, token.colorBgElevated];
    const faint = said.flatMap((name) =>
      grounds.filter((ground) => contrast(token[name], ground) < 4.5).map((ground) => `${name} on ${ground}`),
    );
    expect(faint).toEqual([]);
  },
);
