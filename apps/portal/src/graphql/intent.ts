/**
 * One fill of a form. Its key stays the same over second clicks and retries after a lost connection, so that they
 * have one effect (COM-15). A definite answer ends the intent: what is sent after it is a new one.
 */
export interface Intent {
  readonly key: () => string;
  readonly settle: (outcome: 'done' | 'outOfSight' | 'refused' | 'failed' | 'lost') => void;
}

export function createIntent(newKey: () => string): Intent {
  let key = newKey();
  return {
    key: () => key,
    settle: (outcome) => {
      if (outcome !== 'lost') key = newKey();
    },
  };
}
