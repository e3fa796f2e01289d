export interface NatsUser {
  readonly user: string;
  readonly password: string;
  readonly permissions?: {
    readonly publish?: NatsSubjects;
    readonly subscribe?: NatsSubjects;
    /** True: may answer requests on the reply subject it was given. */
    readonly allow_responses?: boolean;
  };
}

export interface NatsSubjects {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

export interface NatsConfig {
  readonly serverName: string;
  readonly port: number;
  readonly storeDir: string;
  readonly pidFile: string;
  readonly users?: readonly NatsUser[];
  /** `always`, or a duration such as `30s`; left to the server when missing (2 minutes). */
  readonly syncInterval?: string;
  readonly maxPayload: number;
  /** Further lines in the server's own format, e.g. an `accounts` block. */
  readonly text?: string;
}

/** The server's format is a superset of JSON: text is quoted by JSON's rules, and cannot break out. */
export function natsConfigText(config: NatsConfig): string {
  const jetstream = {
    store_dir: config.storeDir,
    ...(config.syncInterval !== undefined && { sync_interval: config.syncInterval }),
  };
  const settings = {
    host: '127.0.0.1',
    port: config.port,
    server_name: config.serverName,
    pid_file: config.pidFile,
    max_payload: config.maxPayload,
    jetstream,
    ...(config.users && { authorization: { users: config.users } }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${[...lines, config.text ?? ''].join('\n')}\n`;
}
