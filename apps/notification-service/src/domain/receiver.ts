import type { DeliveryView } from '@aftercare/contracts/notification/delivery';

export type Channel = DeliveryView['channel'];

/** The channels that this service carries today; the others are named for those to come. */
export const carriedChannels = ['IN_APP', 'EMAIL'] as const satisfies readonly Channel[];

/** Whom a notice is for. Names and addresses are asked for when it is sent, and never kept. */
export type Receiver =
  | { readonly kind: 'STAFF'; readonly id: string }
  /** With `accountId`: what concerns the portal account goes to the address that it signs in with. */
  | { readonly kind: 'CONTACT'; readonly id: string; readonly accountId?: string }
  /** Whom nobody has identified: reached by what the ticket knows. */
  | { readonly kind: 'CALLER'; readonly ticketId: string };

/** The same person has the same key, whatever the notice. */
export const receiverKey = (receiver: Receiver): string =>
  `${receiver.kind}:${receiver.kind === 'CALLER' ? receiver.ticketId : receiver.id}`;

/** Each once, in the order given. */
export const distinct = (receivers: readonly Receiver[]): readonly Receiver[] => [
  ...new Map(receivers.map((receiver) => [receiverKey(receiver), receiver])).values(),
];
