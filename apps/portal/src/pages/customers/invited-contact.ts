import type { PortalAccessQuery } from '../../generated/graphql.js';

/** A customer's person with their access to the customers' pages. */
export type InvitedContact = Extract<PortalAccessQuery['node'], { __typename: 'Contact' }>;
