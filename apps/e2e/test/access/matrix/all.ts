import { analytics } from './analytics.js';
import { common } from './common.js';
import { complaint } from './complaint.js';
import { customer } from './customer.js';
import { dispatch } from './dispatch.js';
import { identity } from './identity.js';
import { notification } from './notification.js';
import { ticket } from './ticket.js';
import { training } from './training.js';
import type { Area } from './row.js';

const areas: readonly Area[] = [
  common,
  identity,
  customer,
  ticket,
  dispatch,
  complaint,
  training,
  notification,
  analytics,
];

/** The whole matrix. */
export const matrix = {
  queries: joined(areas.map((area) => area.queries)),
  mutations: joined(areas.map((area) => area.mutations)),
  subscriptions: joined(areas.map((area) => area.subscriptions ?? {})),
  records: joined(areas.map((area) => area.records)),
  parts: joined(areas.map((area) => area.parts)),
};

function joined<R>(tables: readonly Readonly<Record<string, R>>[]): Readonly<Record<string, R>> {
  return Object.fromEntries(tables.flatMap((table) => Object.entries(table)));
}
