import type { ActorKind, ActorOf } from '../../api/shapes.js';
import { actorKinds } from '@aftercare/messages/actors';
import { fill } from '@aftercare/messages/text';
import type { GatewayContext } from '../../api/context.js';
import type { ActorResolvers } from '../../generated/resolvers.js';

/** The actor behind an id: a person's id, `system`, `anonymous`, or `service:<name>`. */
export const actorOf = (id: string, kind?: ActorKind): ActorOf => ({ id, ...(kind ? { kind } : {}) });

const personOf = (actor: ActorOf, context: GatewayContext) =>
  actor.kind === undefined || actor.kind === 'STAFF' ? context.load('Person', uuidOf(actor.id)) : null;

async function kindOf(actor: ActorOf, context: GatewayContext): Promise<ActorKind> {
  if (actor.kind) return actor.kind;
  if (actor.id === 'anonymous') return 'ANONYMOUS';
  if (!uuidOf(actor.id)) return 'SERVICE';
  return (await personOf(actor, context)) ? 'STAFF' : 'CONTACT';
}

export const Actor: ActorResolvers = {
  kind: (actor, _args, context) => kindOf(actor, context),
  name: async (actor, _args, context) => {
    const person = await personOf(actor, context);
    return person?.displayName ?? fill(actorKinds[await kindOf(actor, context)], {}, context.locale);
  },
  person: (actor, _args, context) => personOf(actor, context),
  contact: async (actor, _args, context) => {
    const kind = await kindOf(actor, context);
    const account = kind === 'CONTACT' ? await context.load('ContactAccount', uuidOf(actor.id)) : null;
    return context.load('Contact', account?.contactId);
  },
};

const uuidOf = (id: string) => (/^[0-9a-f-]{36}$/i.test(id) ? id : null);
