import { Button } from 'antd';
import { useQuery } from 'urql';
import {
  AssignWorkOrderDocument,
  type SuggestionReasonCode,
  type WorkOrderPageFragment,
  WorkOrderSuggestionsDocument,
} from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { useFailureMessage } from '../../steps/step-button.js';
import { suggestionReasonTexts } from '../../text/codes/dispatch-codes.js';
import { fill, useLabel, useText } from '../../text/language.js';

interface Props {
  readonly order: WorkOrderPageFragment;
  readonly onChanged: () => void;
}

/** Who could go, best first, each with the reasons; one press assigns (DSP-06). */
export function Suggestions({ order, onChanged }: Props) {
  const t = useText();
  const tell = useFailureMessage();
  const { submit, pending } = useSubmission(AssignWorkOrderDocument);
  const [{ data, error }, ask] = useQuery({
    query: WorkOrderSuggestionsDocument,
    variables: { id: order.id },
    requestPolicy: 'network-only',
  });
  const suggestions = data?.node?.__typename === 'WorkOrder' ? data.node.suggestions : undefined;
  const assign = async (engineerId: string) => {
    const outcome = await submit({ id: order.id, expectedVersion: order.version, engineerId });
    tell(outcome);
    onChanged();
  };
  return (
    <section className="panel" aria-label={t('visit.suggestions')}>
      <h2>{t('visit.suggestions')}</h2>
      {suggestions ? null : error ? (
        <Failed onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <Skeleton lines={3} />
      )}
      {suggestions?.length === 0 ? <p className="muted">{t('visit.noSuggestions')}</p> : null}
      <ul className="record-lines">
        {suggestions?.map(({ person, suitable, score, reasons }) =>
          person ? (
            <li key={person.id} className="suggestion">
              <div>
                <div className="row">
                  <strong>{person.displayName}</strong>
                  <span className="muted">{person.unit.name}</span>
                  {suitable ? (
                    <span className="tag is-accent">{t('visit.score', { score: Math.round(score) })}</span>
                  ) : (
                    <span className="tag is-bad">{t('visit.unsuitable')}</span>
                  )}
                </div>
                <div className="muted">
                  <Reasons reasons={reasons} />
                </div>
              </div>
              <Button disabled={!suitable} loading={pending} onClick={() => void assign(person.id)}>
                {t('visit.assign')}
              </Button>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

interface Reason {
  readonly code: SuggestionReasonCode;
  readonly params: Readonly<Record<string, unknown>>;
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const t = useText();
  const label = useLabel();
  return reasons
    .map(({ code, params }) => fill(label(suggestionReasonTexts, code), shownParams(params)))
    .join(t('list.separator'));
}

/** Distances to the kilometre, lists as words. */
const shownParams = (params: Reason['params']) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value) : Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );
