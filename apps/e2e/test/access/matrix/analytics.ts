import { each, type Area } from './row.js';

const figures = { staff: 'FIGURES_READ' } as const;
const operate = { staff: 'OPERATE' } as const;

/** Figures and their archive. */
export const analytics: Area = {
  queries: {
    indicators: figures,
    indicatorRecords: figures,
    archiveState: operate,
    reconciliations: operate,
  },
  mutations: each('rebuildFigures reconcileFigures', operate),
  subscriptions: { indicatorsChanged: figures },
  records: {},
  parts: {
    ArchiveState: 'events newestAt setAside',
    Reconciliation: 'at parts clean',
    ReconciliationPart: 'aggregate compared missing surplus different examples',
    Indicator:
      'code name unit value numerator denominator shareInTarget target direction met formula trend asOf',
    TrendPoint: 'weekStart value numerator denominator shareInTarget',
    FigureRecord: 'record number customerName unit person at value target inTarget',
  },
};
