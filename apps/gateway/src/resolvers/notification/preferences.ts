import { choosePreferences, myPreferences } from '@aftercare/contracts/notification/preferences';
import { isNoticeCode, noticeTexts } from '@aftercare/messages/notices';
import { fill } from '@aftercare/messages/text';
import { mutation } from '../../api/mutation.js';
import { ask } from '../../api/query.js';
import type {
  MutationResolvers,
  NoticePreferenceResolvers,
  QueryResolvers,
} from '../../generated/resolvers.js';

export const NoticePreference: NoticePreferenceResolvers = {
  name: ({ code }, _args, { locale }) =>
    isNoticeCode(code) ? fill(noticeTexts[code].name, {}, locale) : code,
};

export const preferenceQueries: QueryResolvers = {
  noticePreferences: ask(myPreferences, (preferences) => preferences),
};

export const preferenceMutations: MutationResolvers = {
  choosePreferences: mutation(choosePreferences, {
    answer: async (_output, context) => ({ preferences: await context.ask(myPreferences, {}) }),
  }),
};
