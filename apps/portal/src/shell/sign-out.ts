import { useSubmission } from '../graphql/use-submission.js';
import { SignOutDocument } from '../generated/graphql.js';
import { forgetDrafts } from '../forms/drafts.js';
import { forgetRecentRecords } from './search/recent-records.js';

/** A whole reload follows, so that nothing of this person's stays in memory. */
export function useSignOut(): () => void {
  const { submit } = useSubmission(SignOutDocument);
  return () => {
    void submit({}).then(({ kind }) => {
      if (kind === 'lost') return;
      forgetDrafts();
      forgetRecentRecords();
      window.location.assign('/');
    });
  };
}
