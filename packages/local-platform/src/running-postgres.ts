export interface RunningPostgres {
  /** postgres:// URL of a user that may create databases and roles; names the database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
  /** Undefined when the server is not ours. */
  readonly pid: number | undefined;
  /** Fast shutdown: open connections are closed. Does nothing to a server that is not ours. */
  stop(): Promise<void>;
  /** As a crash would: for tests. */
  kill9(): Promise<void>;
}
