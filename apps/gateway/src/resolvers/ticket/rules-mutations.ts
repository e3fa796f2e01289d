import * as category from '@aftercare/contracts/ticket/category';
import { changeTicketSettings } from '@aftercare/contracts/ticket/settings';
import { mutation } from '../../api/mutation.js';
import type { MutationResolvers } from '../../generated/resolvers.js';

export const rulesMutations: MutationResolvers = {
  addCategory: mutation(category.addCategory, { as: 'TicketCategory' }),
  changeCategory: mutation(category.changeCategory, { as: 'TicketCategory' }),
  retireCategory: mutation(category.retireCategory, { as: 'TicketCategory' }),
  applyCategoryPreset: mutation(category.applyCategoryPreset, {
    answer: async ({ added }, context) => ({
      added,
      categories: (await context.ask(category.listCategories, { includeRetired: false })).items,
    }),
  }),
  changeTicketSettings: mutation(changeTicketSettings, { as: 'TicketSettings' }),
};
