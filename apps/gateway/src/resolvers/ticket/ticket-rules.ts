import { localName } from '../../api/named.js';
import { idOf, one } from '../../api/references.js';
import type {
  ServiceLevelProfileResolvers,
  TicketCategoryResolvers,
  TicketSettingsResolvers,
} from '../../generated/resolvers.js';

export const TicketCategory: TicketCategoryResolvers = {
  id: idOf('TicketCategory'),
  parent: one('TicketCategory', (category) => category.parentId),
  name: localName,
};

export const TicketSettings: TicketSettingsResolvers = { id: idOf('TicketSettings') };

export const ServiceLevelProfile: ServiceLevelProfileResolvers = { name: localName };
