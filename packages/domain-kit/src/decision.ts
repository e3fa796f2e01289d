/** What a domain function returns: the next state and the facts that led there. It changes nothing. */
export interface Decision<S, E> {
  readonly next: S;
  readonly events: readonly E[];
}
