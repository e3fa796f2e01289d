import type { TicketLinkLookQuery } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';

type Link = NonNullable<TicketLinkLookQuery['ticketLink']>;

/** What the customer is asked about, in the words of the proposal. */
export function ProposedSolution({
  link,
}: {
  readonly link: Pick<Link, 'solution' | 'steps' | 'precautions' | 'acceptanceCriteria'>;
}) {
  const t = useText();
  return (
    <>
      {link.solution ? (
        <section>
          <h2>{t('step.solution')}</h2>
          <p className="prewrap">{link.solution}</p>
        </section>
      ) : null}
      <Lines title={t('step.steps')} lines={link.steps} />
      {link.precautions ? (
        <section>
          <h2>{t('step.precautions')}</h2>
          <p className="prewrap">{link.precautions}</p>
        </section>
      ) : null}
      <Lines title={t('step.criteria')} lines={link.acceptanceCriteria} />
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol>
        {lines.map((line, index) => (
          // Two lines may say the same; their place is what tells them apart, and it never changes.
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
