import { z } from 'zod';
import { customerLevel } from '../customer/customer-codes.js';
import { defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf } from '../paging.js';
import { categoryClass } from '../ticket/category.js';
import { priority, ticketChannel } from '../ticket/ticket-codes.js';
import { code, timeZone } from '../text.js';

/** ANA-02. The last three are fed from M2, M3 and M4. */
export const indicatorCode = z.enum([
  'FIRST_RESPONSE',
  'SOLUTION_TIME',
  'SATISFACTION',
  'BACKLOG',
  'ON_SITE_ARRIVAL',
  'COMPLAINT_RESPONSE',
  'TRAINING_COVERAGE',
]);
export type IndicatorCode = z.infer<typeof indicatorCode>;

/** DURATION_MS: working time without pauses; SHARE: 0 to 1; COUNT: whole records; SCORE: 1 to 5. */
export const indicatorUnit = z.enum(['DURATION_MS', 'SHARE', 'COUNT', 'SCORE']);
export const targetDirection = z.enum(['AT_MOST', 'AT_LEAST']);

/** One figure with what it was computed from; null when there is nothing to compute it from. */
const figure = {
  value: z.number().nullable(),
  numerator: z.number(),
  denominator: z.number(),
  /** 0 to 1: share of the records that kept their own target; null for BACKLOG. */
  shareInTarget: z.number().nullable(),
};

export const indicatorView = z.object({
  code: indicatorCode,
  unit: indicatorUnit,
  ...figure,
  target: z.number().nullable(),
  direction: targetDirection,
  /** Null without a value or a target. */
  met: z.boolean().nullable(),
  /** Text of the formula in `packages/messages`, with parameters. */
  formulaCode: z.string(),
  /** Weeks of the period's zone, Monday first, oldest first; the last may be incomplete. */
  trend: z.array(z.object({ weekStart: z.iso.date(), ...figure })),
  /** The figure knows every event up to this instant (ANA-03: within 2 s). */
  asOf: z.iso.datetime(),
});
export type IndicatorView = z.infer<typeof indicatorView>;

/** Local dates in `zone`, both inclusive. */
export const period = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  zone: timeZone.default('Asia/Shanghai'),
});

/** ANA-04 narrow. Values of one field are alternatives. */
export const figureFilter = z.object({
  /** Each with all units below it. */
  unitIds: z.array(z.uuid()).max(50).optional(),
  customerIds: z.array(z.uuid()).max(50).optional(),
  customerLevels: z.array(customerLevel).max(3).optional(),
  productCodes: z.array(code()).max(50).optional(),
  categoryClasses: z.array(categoryClass).max(12).optional(),
  priorities: z.array(priority).max(4).optional(),
  channels: z.array(ticketChannel).max(14).optional(),
  /** Needs FIGURES_PEOPLE. */
  personIds: z.array(z.uuid()).max(50).optional(),
});

/** Each in the order asked; left out: all. */
export const listIndicators = defineQuery('analytics.indicator.list', {
  input: z.object({
    codes: z.array(indicatorCode).min(1).max(20).optional(),
    period,
    filter: figureFilter.default({}),
    trendWeeks: z.number().int().min(0).max(53).default(12),
  }),
  output: z.object({ items: z.array(indicatorView) }),
});

/** One record behind a figure; its words are at the record. */
export const figureRecord = z.object({
  recordKind: z.enum(['ticket', 'survey', 'workOrder', 'complaint', 'person']),
  recordId: z.uuid(),
  number: z.string().nullable(),
  customerId: z.uuid().nullable(),
  customerName: z.string().nullable(),
  unitId: z.uuid(),
  personId: z.uuid().nullable(),
  /** When it counted. */
  at: z.iso.datetime(),
  /** In the indicator's unit. */
  value: z.number().nullable(),
  target: z.number().nullable(),
  inTarget: z.boolean().nullable(),
});
export type FigureRecord = z.infer<typeof figureRecord>;

/** Drill-down: exactly the records of the denominator, newest first. */
export const indicatorRecords = defineQuery('analytics.indicator.records', {
  input: z.object({
    code: indicatorCode,
    period,
    filter: figureFilter.default({}),
    /** True: kept their target; false: missed it; left out: all. */
    inTarget: z.boolean().optional(),
    page: pageInput,
  }),
  output: pageOf(figureRecord),
});

/** A hint, at most one a second: these figures are newer. */
export const indicatorsRefreshed = defineEvent(
  'indicator.refreshed',
  z.object({ codes: z.array(indicatorCode), asOf: z.iso.datetime() }),
);
