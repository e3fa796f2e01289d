import * as commands from '@aftercare/contracts/identity/session';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { mutationWith } from '../../api/mutation.js';
import type { MutationResolvers, SignInInput } from '../../generated/resolvers.js';

/** The cookie is all that leaves of a session's secret; clients without cookies use API keys. */
export const signInMutations: MutationResolvers = {
  signIn: mutationWith(
    commands.signIn,
    ({ login, password, device: named }: SignInInput, context) => {
      const device = named ?? deviceOf(context.userAgent);
      return { login, password, address: context.address, ...(device === undefined ? {} : { device }) };
    },
    {
      answer: async ({ secret, expiresAt }, context) => {
        const session = await context.resolveSession(secret);
        if (!session) throw new DomainError('SERVICE_UNAVAILABLE', { service: 'identity' });
        context.cookie.set(secret, new Date(expiresAt));
        return { viewer: session };
      },
    },
  ),
  signOut: (parent, args, context, info) => {
    if (context.secret === undefined) return { __typename: 'Done', done: true };
    return endSession(parent, args, context, info);
  },
};

type SignOut = Extract<NonNullable<MutationResolvers['signOut']>, (...args: never[]) => unknown>;

const endSession: SignOut = mutationWith(
  commands.signOut,
  (_given: object, { secret }) => ({ secret: secret ?? '' }),
  {
    answer: (_output, context) => {
      context.cookie.clear();
      context.endSessions((session) => session.sessionId === context.session.sessionId);
      return { done: true };
    },
  },
);

/** What the list of sessions shows; only the start of what a browser says of itself. */
const deviceOf = (userAgent: string | undefined) =>
  userAgent
    ?.replaceAll(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, 200) || undefined;
