import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { channelsFor } from '../domain/preferences.js';
import { distinct, type Receiver } from '../domain/receiver.js';
import type { NoticeRule } from './notice-rule.js';
import type { AccountDirectory, DeliveryStore, PlannedDelivery, PreferenceStore } from './ports.js';

interface Ports {
  readonly deliveries: DeliveryStore;
  readonly preferences: PreferenceStore;
  readonly directory: AccountDirectory;
}

/**
 * COM-07: something became true; whoever is to be told gets a delivery on each channel. Runs inside the reaction's
 * transaction: nothing is sent here. History taken over from another system tells nobody anything.
 */
export const raiseNotices =
  (rules: readonly NoticeRule[], { deliveries, preferences, directory }: Ports) =>
  async (event: EventEnvelope): Promise<void> => {
    if (event.imported) return;
    const plans: PlannedDelivery[] = [];
    for (const rule of rules) {
      if (rule.on.name !== event.type || rule.when?.(event) === false) continue;
      for (const receiver of distinct(await rule.to(event, directory))) {
        plans.push(...(await plansFor(rule, event, receiver, { preferences, directory })));
      }
    }
    await deliveries.add(plans);
  };

async function plansFor(
  rule: NoticeRule,
  event: EventEnvelope,
  receiver: Receiver,
  { preferences, directory }: Pick<Ports, 'preferences' | 'directory'>,
): Promise<readonly PlannedDelivery[]> {
  const choices = receiver.kind === 'CALLER' ? {} : (await preferences.of(receiver.id)).choices;
  const gone = receiver.kind === 'STAFF' && !(await directory.isActive(receiver.id));
  const inbox = await inboxOf(receiver, directory);
  const { wanted, off } = channelsFor(rule, choices);
  return [...wanted, ...off]
    .filter((channel) => channel !== 'IN_APP' || inbox !== null)
    .map((channel) => ({
      cause: event.messageId,
      code: rule.code,
      urgent: rule.urgent === true,
      channel,
      receiver,
      inbox,
      subject: rule.about(event),
      skip: gone ? 'INACTIVE' : off.includes(channel) ? 'PREFERENCE' : null,
    }));
}

async function inboxOf(receiver: Receiver, directory: AccountDirectory): Promise<string | null> {
  switch (receiver.kind) {
    case 'STAFF':
      return receiver.id;
    case 'CONTACT':
      return receiver.accountId ?? directory.accountOf(receiver.id);
    case 'CALLER':
      return null;
  }
}
