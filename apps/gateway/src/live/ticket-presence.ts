import type { PersonView } from '@aftercare/contracts/identity/person';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import type { GatewayContext } from '../api/context.js';
import { readNodeId } from '../api/node-id.js';
import { sourceOf } from '../api/records.js';
import { requireSignIn } from '../api/sign-in.js';
import { pushes } from './pushes.js';

/** A colleague on a ticket, as others on it see them. */
export interface PresentPerson {
  readonly person: PersonView;
  readonly writing: boolean;
}

/**
 * TKT-10: who else is on a ticket. To listen is to be there: whoever subscribes is shown to the others for as long as
 * the subscription lives. For colleagues who may read the ticket; what they see is asked again at each change.
 */
export async function followPresence(
  { id, writing }: { readonly id: string; readonly writing: boolean },
  context: GatewayContext,
): Promise<AsyncGenerator<readonly PresentPerson[], undefined, undefined>> {
  requireSignIn(context);
  const { caller } = context;
  if (caller.kind !== 'staff') throw new DomainError('NOT_ALLOWED', { permission: 'TICKET_READ' });
  const node = readNodeId(id);
  if (node?.type !== 'Ticket')
    throw new DomainError('INVALID_INPUT', { problem: 'WRONG_ID_TYPE', expected: 'Ticket' }, ['id']);
  await refuseUnreadable(node.id, context);
  const { presence } = context.live;
  const record = `ticket.${node.id}`;
  let sent: string | undefined;
  return pushes<readonly PresentPerson[]>({
    atOnce: true,
    listen: (wake) => {
      const silence = presence.on(record, wake);
      const leave = presence.join(record, { personId: caller.id, writing });
      return () => {
        silence();
        leave();
      };
    },
    look: async () => {
      await refuseUnreadable(node.id, context);
      const writes = new Map<string, boolean>();
      for (const { personId, writing: now } of presence.at(record))
        if (personId !== caller.id) writes.set(personId, now || writes.get(personId) === true);
      const words = JSON.stringify([...writes].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      if (words === sent) return [];
      sent = words;
      const people = await Promise.all([...writes.keys()].map((each) => context.load('Person', each)));
      return [
        people.flatMap((person) => (person ? [{ person, writing: writes.get(person.id) ?? false }] : [])),
      ];
    },
  });
}

/** Once in five seconds for all who look with the same rights. */
async function refuseUnreadable(id: string, context: GatewayContext): Promise<void> {
  const who = JSON.stringify(context.caller);
  const found = await context.live.shared(`${who} presence ${id}`, () =>
    sourceOf('Ticket').read(context.ask, [id]),
  );
  if (found.length === 0) throw notFound('Ticket', id);
}
