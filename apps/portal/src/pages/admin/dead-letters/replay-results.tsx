import { useText } from '../../../text/language.js';
import { ServiceName } from './letter-columns.js';
import type { ReplayResult } from './use-replay.js';

/** How many went through, and what each of the others still says. */
export function ReplayResults({ results }: { readonly results: readonly ReplayResult[] }) {
  const t = useText();
  if (results.length === 0) return null;
  const failed = results.filter(({ problem }) => problem !== undefined);
  const played = results.reduce((sum, result) => sum + (result.played ?? 0), 0);
  return (
    <div className={failed.length > 0 ? 'form-note' : 'form-note is-good'} role="status">
      <div>{t('letter.played', { count: played })}</div>
      {failed.map(({ letter, problem }) => (
        <div key={letter.id}>
          <ServiceName letter={letter} /> · {letter.type}: {problem}
        </div>
      ))}
    </div>
  );
}
