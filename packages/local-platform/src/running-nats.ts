export interface RunningNats {
  /** nats:// URL, without user and password when the server is ours. */
  readonly url: string;
  readonly port: number;
  /** Undefined when the server is not ours. */
  readonly pid: number | undefined;
  /** e.g. `2.10.27` */
  readonly version: string;
  stop(): Promise<void>;
  /** As a crash would: for tests. */
  kill9(): Promise<void>;
}
