/** One statement for PostgreSQL alone. `:n` in it stands for a whole number from `from` to `to`, another each time. */
export interface LimitScript {
  readonly sql: string;
  readonly n?: { readonly from: number; readonly to: number };
}

/** What a work's limit runs: some statements, each as often as the others. */
interface Limit {
  readonly url: string;
  readonly connections: number;
  readonly scripts: readonly LimitScript[];
}

/** Runs it for so many seconds and answers how many statements a second there were. */
export type RunLimit = (limit: Limit, seconds: number) => Promise<number>;
