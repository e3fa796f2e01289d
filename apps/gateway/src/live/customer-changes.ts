import { DomainError } from '@aftercare/domain-kit/domain-error';
import { z } from 'zod';
import type { GatewayContext } from '../api/context.js';
import { readNodeId } from '../api/node-id.js';
import { sourceOf, type RecordOf } from '../api/records.js';
import { requireSignIn } from '../api/sign-in.js';
import type { Hint } from './hints.js';
import { pushes } from './pushes.js';

type Customer = RecordOf<'Customer'>;

/** Kinds of records that make up a customer's file, and what colleagues alone see with it. */
const ofFile = ['customer', 'contact', 'site', 'installation', 'agreement', 'quotaUse'];
const forStaff = ['survey', 'followUpTask'];

const belonging = z.object({ customerId: z.uuid() });

/** CUS-01, COM-17: a customer, whenever anything of its file changed, as the subscriber may see it. */
export const customerChanges = {
  subscribe: (_: unknown, args: { id: string }, context: GatewayContext) => {
    requireSignIn(context);
    const node = readNodeId(args.id);
    if (node?.type !== 'Customer')
      throw new DomainError('INVALID_INPUT', { problem: 'WRONG_ID_TYPE', expected: 'Customer' }, ['id']);
    return follow(node.id, context);
  },
  /** Each event is read by its own loaders. */
  resolve: (customer: Customer, _args: unknown, context: GatewayContext): Customer => {
    context.forget();
    return customer;
  },
};

function follow(id: string, context: GatewayContext) {
  const { hints } = context.live;
  const kinds = context.caller.kind === 'staff' ? [...ofFile, ...forStaff] : ofFile;
  const who = JSON.stringify(context.caller);
  let told = false;
  return pushes<Customer>({
    atOnce: true,
    listen: (wake) => {
      const silence = kinds.map((kind) =>
        hints.on(kind, (hint) => {
          if (hint !== 'reconnected' && !concerns(id, hint)) return;
          told = true;
          wake();
        }),
      );
      return () => silence.forEach((stop) => stop());
    },
    look: async () => {
      const happened = told;
      told = false;
      const point = kinds.map((kind) => hints.count(kind)).join(' ');
      const found = await context.live.shared(`${who} file of ${id} ${point}`, () =>
        sourceOf('Customer').read(context.ask, [id]),
      );
      // The first look only asks whether the caller may listen.
      return happened ? found : [];
    },
  });
}

const concerns = (id: string, { aggregateId, data }: Hint): boolean =>
  aggregateId === id || belonging.safeParse(data).data?.customerId === id;
