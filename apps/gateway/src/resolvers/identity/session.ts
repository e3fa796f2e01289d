import * as commands from '@aftercare/contracts/identity/session';
import { createFirstAdministrator, setupState } from '@aftercare/contracts/identity/setup';
import { listApiKeys } from '@aftercare/contracts/identity/api-key';
import { mutation, mutationWith } from '../../api/mutation.js';
import { ask } from '../../api/query.js';
import { idOf } from '../../api/references.js';
import type {
  ChangePasswordInput,
  MutationResolvers,
  QueryResolvers,
  SessionResolvers,
  ViewerResolvers,
} from '../../generated/resolvers.js';
import { signInMutations } from './sign-in.js';

const defaultZone = 'Asia/Shanghai';

export const Viewer: ViewerResolvers = {
  kind: ({ caller }) => (caller.kind === 'contact' ? 'CONTACT' : 'STAFF'),
  person: ({ caller }, _args, context) =>
    caller.kind === 'staff' ? context.load('Person', caller.id) : null,
  contact: ({ caller }, _args, context) =>
    caller.kind === 'contact' ? context.load('Contact', caller.contactId) : null,
  customer: ({ caller }, _args, context) =>
    caller.kind === 'contact' ? context.load('Customer', caller.customerId) : null,
  grants: ({ caller }) =>
    caller.kind === 'staff'
      ? Object.entries(caller.grants).map(([permission, reach]) => ({ permission, reach }))
      : [],
  locale: ({ caller }) => (caller.kind === 'service' ? 'zh-CN' : caller.locale),
  zone: ({ zone }) => zone ?? defaultZone,
  session: ({ sessionId }, _args, context) => context.load('Session', sessionId),
  sessions: async (_viewer, _args, context) => (await context.ask(commands.listSessions, {})).items,
  apiKeys: async ({ caller }, _args, context) =>
    (await context.ask(listApiKeys, { ownerId: caller.id })).items,
};

export const Session: SessionResolvers = {
  id: idOf('Session'),
  current: ({ id }, _args, { session }) => id === session.sessionId,
};

export const sessionQueries: QueryResolvers = {
  viewer: (_parent, _args, { session }) => (session.caller.kind === 'anonymous' ? null : session),
  firstAdministratorNeeded: ask(setupState, ({ firstAdministratorNeeded }) => firstAdministratorNeeded),
};

const done = () => ({ done: true });

export const sessionMutations: MutationResolvers = {
  ...signInMutations,
  revokeSession: mutation(commands.revokeSession, {
    of: 'Session',
    answer: ({ id }, context) => {
      context.endSessions((session) => session.sessionId === id);
      return done();
    },
  }),
  changePassword: mutationWith(
    commands.changePassword,
    (given: ChangePasswordInput, { session: { sessionId } }) => ({
      ...given,
      ...(sessionId ? { sessionId } : {}),
    }),
    {
      answer: (_output, context) => {
        const { caller, sessionId } = context.session;
        context.endSessions((session) => session.caller.id === caller.id && session.sessionId !== sessionId);
        return done();
      },
    },
  ),
  askPasswordReset: mutation(commands.askPasswordReset, { answer: done }),
  setPasswordByLink: mutation(commands.setPasswordByLink, { answer: done }),
  createFirstAdministrator: mutation(createFirstAdministrator, { as: 'Person' }),
};
