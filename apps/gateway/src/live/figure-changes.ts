import {
  indicatorsRefreshed,
  listIndicators,
  type IndicatorView,
} from '@aftercare/contracts/analytics/indicator';
import type { InputOf } from '@aftercare/contracts/define';
import type { GatewayContext } from '../api/context.js';
import { pushes } from './pushes.js';

/** Figures, whenever those asked for are newer. */
export function followFigures(wanted: InputOf<typeof listIndicators>, context: GatewayContext) {
  const key = `${JSON.stringify(context.caller)} ${JSON.stringify(wanted)}`;
  return pushes<IndicatorView[]>({
    atOnce: false,
    listen: (wake) =>
      context.live.hints.on('indicator', (hint) => {
        if (hint === 'reconnected') return wake();
        const refreshed = indicatorsRefreshed.data.safeParse(hint.data);
        const codes = refreshed.data?.codes ?? [];
        if (wanted.codes === undefined || wanted.codes.some((code) => codes.includes(code))) wake();
      }),
    look: async () => {
      const { items } = await context.live.shared(`${key} ${context.live.hints.count('indicator')}`, () =>
        context.ask(listIndicators, wanted),
      );
      return [items];
    },
  });
}
