import { deadLetterRequests } from '@aftercare/contracts/dead-letter';
import { list } from '../../api/list.js';
import { mutationWith } from '../../api/mutation.js';
import { nodeId } from '../../api/node-id.js';
import { idOf } from '../../api/references.js';
import { requestsByService } from './by-service.js';
import type { DeadLetterResolvers, MutationResolvers, QueryResolvers } from '../../generated/resolvers.js';

/** Every service has dead letters of its own. */
const requestsTo = requestsByService(deadLetterRequests);

export const DeadLetter: DeadLetterResolvers = {
  id: idOf('DeadLetter'),
  data: async ({ id, consumer }, _args, context) => {
    const [service = ''] = consumer.split('_from_');
    return (await context.ask(requestsTo(service).read, { id })).data;
  },
};

export const deadLetterQueries: QueryResolvers = {
  deadLetters: (parent, args, context, info) =>
    list(requestsTo(args.service).list)(parent, args, context, info),
};

interface Letter {
  readonly service: string;
  readonly id: string;
}

const of = 'DeadLetter';
const only = ({ id }: Letter) => ({ id });
const handled = ({ id, played = 0 }: { readonly id: string; readonly played?: number }) => ({
  id: nodeId(of, id),
  played,
});

// `as`: which union the answer is a member of is decided by the field that asks, one level further up
export const deadLetterMutations: MutationResolvers = {
  repairDeadLetter: (...asked) =>
    mutationWith(
      requestsTo(asked[1].input.service).repair,
      ({ id, data }: Letter & { readonly data: string }) => ({ id, data }),
      { of, answer: handled },
    )(...asked) as Promise<never>,
  replayDeadLetter: (...asked) =>
    mutationWith(requestsTo(asked[1].input.service).replay, only, { of, answer: handled })(
      ...asked,
    ) as Promise<never>,
  skipDeadLetter: (...asked) =>
    mutationWith(requestsTo(asked[1].input.service).skip, only, { of, answer: handled })(
      ...asked,
    ) as Promise<never>,
};
