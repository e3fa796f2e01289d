import { z } from 'zod';
import { defineCommand, defineQuery } from './define.js';
import { receipt } from './paging.js';
import { byIdsInput, listOf, onRecord } from './record.js';

export const operationState = z.enum(['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED']);

/** COM-14: long work with progress and cancel. */
export const operationView = z.object({
  id: z.uuid(),
  /** The request that started it, e.g. `analytics.archive.rebuild`. */
  kind: z.string(),
  state: operationState,
  /** Null until it is known. */
  total: z.number().int().nullable(),
  done: z.number().int(),
  requestedBy: z.string(),
  requestedAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** Code in `packages/messages` when it failed. */
  errorCode: z.string().nullable(),
  version: z.number().int(),
});
export type OperationView = z.infer<typeof operationView>;

export const operationsByIds = (service: string) =>
  defineQuery(`${service}.operation.byIds`, { input: byIdsInput, output: listOf(operationView) });

export const cancelOperation = (service: string) =>
  defineCommand(`${service}.operation.cancel`, { input: z.object(onRecord), output: receipt });
