import type { TicketPageFragment } from '../../../generated/graphql.js';
import type { Viewer } from '../../../shell/viewer.js';
import type { PanelAction } from './steps.js';

/** What a step makes of a ticket, as far as it is sure: shown until the server has answered. */
export type Assumed = Pick<TicketPageFragment, 'status'> & Partial<Pick<TicketPageFragment, 'assignee'>>;

const steps: Partial<Record<PanelAction, (viewer: Viewer) => Assumed>> = {
  CLAIM: ({ personId, name }) => ({
    status: 'ASSIGNED',
    assignee: { __typename: 'Person', id: personId, displayName: name },
  }),
  START: () => ({ status: 'IN_PROGRESS' }),
};

/** Only of steps that the server hardly ever refuses once it has offered them. */
export const assumedOf = (action: PanelAction, viewer: Viewer): Assumed | undefined =>
  steps[action]?.(viewer);
