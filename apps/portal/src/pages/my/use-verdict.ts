import { CountArticleUseDocument, VoteOnArticleDocument } from '../../generated/graphql.js';
import type { Outcome } from '../../graphql/outcome.js';
import { useSubmission } from '../../graphql/use-submission.js';

interface Verdict {
  readonly pending: boolean;
  readonly say: (useful: boolean) => Promise<Outcome<unknown>>;
}

/** Whether an article helped; one that did was used as well (KB-03), which is how deflection is measured (KB-04). */
export function useVerdict(articleId: string): Verdict {
  const vote = useSubmission(VoteOnArticleDocument);
  const use = useSubmission(CountArticleUseDocument);
  return {
    pending: vote.pending,
    say: async (useful) => {
      const outcome = await vote.submit({ id: articleId, useful });
      if (useful && outcome.kind === 'done') await use.submit({ id: articleId });
      return outcome;
    },
  };
}
