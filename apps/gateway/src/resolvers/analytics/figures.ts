import * as archive from '@aftercare/contracts/analytics/archive';
import * as figures from '@aftercare/contracts/analytics/indicator';
import { formulaText, indicatorName } from '@aftercare/messages/indicators';
import type { GatewayContext } from '../../api/context.js';
import { argumentsOf, list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { nodeOfKind } from '../../api/nodes.js';
import { ask } from '../../api/query.js';
import { one, the } from '../../api/references.js';
import { requireSignIn } from '../../api/sign-in.js';
import type * as Typed from '../../generated/resolvers.js';
import { followFigures } from '../../live/figure-changes.js';

export const Indicator: Typed.IndicatorResolvers = {
  name: (indicator, _args, { locale }) => indicatorName(indicator.code, locale),
  formula: (indicator, _args, { locale }) => formulaText(indicator.formulaCode, locale),
};

export const FigureRecord: Typed.FigureRecordResolvers = {
  record: (found, _args, context) => nodeOfKind(found.recordKind, found.recordId, context),
  unit: the('OrgUnit', (found) => found.unitId),
  person: one('Person', (found) => found.personId),
};

export const Reconciliation: Typed.ReconciliationResolvers = {
  clean: ({ parts }) => parts.every((part) => part.missing + part.surplus + part.different === 0),
};

export const figureQueries: Typed.QueryResolvers = {
  archiveState: ask(archive.archiveState, (state) => state),
  reconciliations: ask(archive.listReconciliations, ({ items }) => items),
  indicators: ask(figures.listIndicators, ({ items }) => items),
  indicatorRecords: list(figures.indicatorRecords),
};

const operation = ({ operationId }: { readonly operationId: string }) => operationId;

export const figureMutations: Typed.MutationResolvers = {
  rebuildFigures: mutation(archive.rebuildFigures, { as: 'Operation', id: operation }),
  reconcileFigures: mutation(archive.reconcileFigures, { as: 'Operation', id: operation }),
};

export const figureSubscriptions: Typed.SubscriptionResolvers = {
  indicatorsChanged: {
    subscribe: (_parent, args, context, info) => {
      requireSignIn(context);
      return followFigures(figures.listIndicators.input.parse(argumentsOf(info, args)), context);
    },
    resolve: (items: figures.IndicatorView[], _args: unknown, context: GatewayContext) => {
      context.forget();
      return items;
    },
  },
};
