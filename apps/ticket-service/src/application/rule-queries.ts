import type { CategoryView } from '@aftercare/contracts/ticket/category';
import type { ServiceLevelProfile } from '@aftercare/contracts/ticket/service-level';
import type { TicketSettingsView } from '@aftercare/contracts/ticket/settings';

/** The rules by which tickets are taken, weighed and promised. */
export interface RuleQueries {
  categories(includeRetired: boolean): Promise<CategoryView[]>;
  serviceLevels(): Promise<ServiceLevelProfile[]>;
  settings(): Promise<TicketSettingsView>;
}
