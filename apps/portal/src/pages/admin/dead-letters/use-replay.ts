import { useState } from 'react';
import { useClient } from 'urql';
import { type LetterRowFragment, ReplayDeadLetterDocument } from '../../../generated/graphql.js';
import { outcomeOf } from '../../../graphql/outcome.js';
import { useText } from '../../../text/language.js';
import { serviceOf } from './letter-columns.js';

/** What became of one letter that was to be played again. */
export interface ReplayResult {
  readonly letter: LetterRowFragment;
  /** How many events were played; undefined when it was refused. */
  readonly played?: number;
  readonly problem?: string;
}

interface Replay {
  readonly replay: (letters: readonly LetterRowFragment[]) => Promise<void>;
  readonly pending: boolean;
  readonly results: readonly ReplayResult[];
}

/** Several letters, one after the other and oldest first: each has a result of its own. */
export function useReplay(onDone: () => void): Replay {
  const t = useText();
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [results, setResults] = useState<readonly ReplayResult[]>([]);
  const play = async (letter: LetterRowFragment): Promise<ReplayResult> => {
    const input = { service: serviceOf(letter), id: letter.id, idempotencyKey: crypto.randomUUID() };
    const outcome = outcomeOf(await client.mutation(ReplayDeadLetterDocument, { input }).toPromise());
    switch (outcome.kind) {
      case 'done':
        return { letter, played: outcome.value.played };
      case 'refused':
        // Played already, together with another one of the same record.
        if (outcome.code === 'NOT_FOUND') return { letter, played: 0 };
        return { letter, problem: outcome.problems.map(({ message }) => message).join(' ') };
      case 'failed':
        return { letter, problem: outcome.message };
      default:
        return { letter, problem: t('form.lost') };
    }
  };
  const replay = async (letters: readonly LetterRowFragment[]) => {
    setPending(true);
    setResults([]);
    for (const letter of letters) {
      const result = await play(letter);
      setResults((before) => [...before, result]);
    }
    setPending(false);
    onDone();
  };
  return { replay, pending, results };
}
